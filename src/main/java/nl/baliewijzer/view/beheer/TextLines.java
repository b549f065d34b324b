package nl.baliewijzer.view.beheer;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Each;

/// A list of short texts, each a line that can be changed and taken away, with a button for one more.
public final class TextLines extends VBox {
    private final ItemForm form;
    private final FieldPath list;
    private final String name;
    private final Texts texts;

    /// Shows the list at `list` of the item, under this name.
    public TextLines(ItemForm form, FieldPath list, String name, Texts texts) {
        this.form = form;
        this.list = list;
        this.name = name;
        this.texts = texts;
        getStyleClass().add("bench-field");
        VBox lines = new VBox();
        lines.getStyleClass().add("bench-field");
        Each.show(
                lines,
                form.of(
                        open -> IntStream.range(0, open.size(form.id(), list))
                                .boxed()
                                .toList(),
                        List.of()),
                this::line);
        Button another = new Button(texts.get("beheer.more.of", name));
        another.getStyleClass().add("quiet");
        another.setOnAction(event -> form.add(name, list, ""));
        getChildren().addAll(lines, another);
    }

    private Node line(int at) {
        FormField field = form.line(texts.get("beheer.numbered", name, at + 1), list.to(at), true);
        Button away = new Button(texts.get("beheer.remove"));
        away.getStyleClass().add("quiet");
        away.setMinWidth(USE_PREF_SIZE);
        away.setAccessibleText(texts.get("beheer.remove.of", texts.get("beheer.numbered", name, at + 1)));
        away.setOnAction(event -> form.change(name, changes -> changes.remove(form.id(), list.to(at))));
        HBox line = new HBox(field, away);
        line.getStyleClass().addAll("bench-row", "bench-entry");
        return line;
    }
}
