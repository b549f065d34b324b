package nl.baliewijzer.view.beheer.calls;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.ListLine;
import nl.baliewijzer.view.beheer.PanelSamples;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.Each;

/// Shows who plays each role, and whom an employee would be told to call.
public final class BenchCallsController implements BenchScreen {
    private final RoleTable table;
    private final PanelSamples samples;
    private final Texts texts;
    private final ObjectProperty<Optional<String>> opened = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private Label heading;

    @FXML
    private VBox body;

    public BenchCallsController(RoleTable table, PanelSamples samples, Texts texts) {
        this.table = table;
        this.samples = samples;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        VBox list = new VBox();
        list.getStyleClass().add("bench-list");
        Each.show(
                list,
                table.roles()
                        .flatMap(roles -> opened.map(open -> roles.stream()
                                .map(role -> new Line(role, open.equals(Optional.of(role.role()))))
                                .toList())),
                this::line);
        body.getChildren().add(new WithPreview(list, new WayPreview(samples, texts)));
    }

    private record Line(RoleLine role, boolean open) {}

    private Node line(Line line) {
        RoleLine role = line.role();
        String who = String.join("; ", role.names());
        String more = who.isEmpty()
                ? role.fallback()
                        .map(names -> texts.get("beheer.calls.fallback", names))
                        .orElse(texts.get("beheer.calls.nobody"))
                : who;
        ListLine shown = new ListLine(role.name(), more)
                .action(texts.get(line.open() ? "beheer.calls.shut" : "beheer.calls.change"), () -> turn(role.role()));
        shown.setId("role-" + role.role());
        if (line.open()) {
            shown.with(new RoleForm(role, table, texts));
        }
        return shown;
    }

    private void turn(String role) {
        opened.set(opened.get().equals(Optional.of(role)) ? Optional.empty() : Optional.of(role));
    }

    @Override
    public void show(ItemId id, FieldPath field) {
        opened.set(Optional.of(id.id()));
        heading.requestFocus();
    }

    @Override
    public Node heading() {
        return heading;
    }
}
