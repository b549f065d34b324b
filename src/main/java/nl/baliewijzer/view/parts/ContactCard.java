package nl.baliewijzer.view.parts;

import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.ContactLines.Lines;

/// The card of a contact: who, the number as large as it must be read, whether it can be reached now, and the check.
public final class ContactCard extends VBox {
    /// Two sheets, one behind the other.
    private static final String COPY = "M 5 5 H 14 V 15 H 5 Z M 2 11 V 1 H 11";

    /// A card of these lines; `first` sets it apart as the one to call first, `copy` copies its number.
    public ContactCard(Lines lines, boolean first, Consumer<String> copy) {
        getStyleClass().add("contact");
        if (first) {
            getStyleClass().add("first");
        }
        add(lines.name(), "contact-name");
        if (!lines.number().isEmpty()) {
            Label copied = AdviceList.wrapped(lines.copied(), "contact-more");
            SimpleBooleanProperty did = new SimpleBooleanProperty();
            Shown.when(copied, did);
            getChildren()
                    .addAll(
                            number(lines, number -> {
                                copy.accept(number);
                                did.set(true);
                            }),
                            copied);
        }
        lines.others().forEach(other -> add(other, "contact-more"));
        VBox pill = new VBox(pill(lines));
        pill.getStyleClass().add("pill-line");
        getChildren().add(pill);
        add(lines.check(), "check");
    }

    /// Adds a smaller line under the card's own.
    public ContactCard with(String line) {
        add(line, "contact-more");
        return this;
    }

    private static HBox number(Lines lines, Consumer<String> copy) {
        Label number = AdviceList.wrapped(lines.number(), "phone");
        HBox.setHgrow(number, Priority.ALWAYS);
        number.setMaxWidth(Double.MAX_VALUE);
        SVGPath sign = new SVGPath();
        sign.setContent(COPY);
        sign.getStyleClass().add("glyph");
        Button button = new Button("", sign);
        button.getStyleClass().add("icon");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(lines.copyText());
        button.setOnAction(event -> copy.accept(lines.number()));
        HBox line = new HBox(number, button);
        line.getStyleClass().add("phone-line");
        return line;
    }

    private static Label pill(Lines lines) {
        boolean open = lines.state() instanceof Reachability.State.Open;
        Label pill = AdviceList.wrapped(open ? "● " + lines.stateText() : lines.stateText(), "pill");
        pill.setAccessibleText(lines.stateText());
        pill.getStyleClass()
                .add(
                        switch (lines.state()) {
                            case Reachability.State.Open _ -> "open";
                            case Reachability.State.Closed _ -> "closed";
                            case Reachability.State.Unknown _ -> "unknown";
                        });
        return pill;
    }

    private void add(String text, String style) {
        getChildren().add(AdviceList.wrapped(text, style));
    }
}
