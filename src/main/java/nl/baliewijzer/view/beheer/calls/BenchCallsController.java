package nl.baliewijzer.view.beheer.calls;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchScreen;
import nl.baliewijzer.view.beheer.ListLine;
import nl.baliewijzer.view.beheer.PanelSample;
import nl.baliewijzer.view.beheer.WithPreview;
import nl.baliewijzer.view.parts.Each;

/// Shows who plays each role, and whom an employee would be told to call.
public final class BenchCallsController implements BenchScreen {
    private final RoleTable table;
    private final BenchModel bench;
    private final BiFunction<Catalogue, Clock, PanelSample> samples;
    private final Texts texts;
    private final ObjectProperty<Optional<String>> opened = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private Label heading;

    @FXML
    private VBox body;

    /// `samples` makes the panel as it would be with other content, at another time.
    public BenchCallsController(
            RoleTable table, BenchModel bench, BiFunction<Catalogue, Clock, PanelSample> samples, Texts texts) {
        this.table = table;
        this.bench = bench;
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
        WayPreview preview = new WayPreview(
                bench.of(open -> Optional.of(open.catalogue()), Optional.empty()), samples, bench.clock(), texts);
        body.getChildren().add(new WithPreview(list, preview));
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
