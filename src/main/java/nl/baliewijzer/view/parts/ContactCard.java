package nl.baliewijzer.view.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.view.ContactLines.Lines;
import nl.baliewijzer.view.ContactLines.OtherWay;
import nl.baliewijzer.view.Texts;

/// The card of a contact: who, the number as large as it must be read, whether it can be reached now, and whose name is
/// meant; everything else under *Meer*, and in no window until somebody wants it.
public final class ContactCard extends VBox {
    /// Two sheets, one behind the other.
    private static final String COPY = "M 5 5 H 14 V 15 H 5 Z M 2 11 V 1 H 11";

    private final VBox more = new VBox();
    private final Consumer<String> copy;
    private final Texts texts;

    /// A card of these lines; `first` sets it apart as the one to call first, `whose` says whose name is given,
    /// `copy` copies a number or an address.
    public ContactCard(Lines lines, boolean first, String whose, Consumer<String> copy, Texts texts) {
        this.copy = copy;
        this.texts = texts;
        getStyleClass().add("contact");
        more.getStyleClass().add("contact-rest");
        if (first) {
            getStyleClass().add("first");
        }
        if (!lines.name().equals(lines.number())) {
            add(lines.name(), "contact-name");
        }
        if (lines.number().isEmpty()) {
            getChildren().addAll(ways(lines.ways()));
        } else {
            getChildren().add(number(lines));
        }
        lines.label().ifPresent(label -> add(label, "contact-more"));
        lines.terms().forEach(term -> add(term, "contact-more"));
        WrappingRow state = new WrappingRow();
        state.getChildren().addAll(pill(lines), opener(lines.name()));
        state.getStyleClass().add("pill-line");
        getChildren().add(state);
        add((whose + " " + lines.check()).strip(), "check");
        if (!lines.number().isEmpty()) {
            more.getChildren().addAll(ways(lines.ways()));
        }
    }

    /// Adds a line under *Meer*.
    public ContactCard with(String line) {
        more.getChildren().add(AdviceList.wrapped(line, "contact-more"));
        return this;
    }

    /// Adds a line that stands on the card at once.
    public ContactCard saying(String line) {
        add(line, "contact-more");
        return this;
    }

    private Hyperlink opener(String name) {
        Hyperlink opener = new Hyperlink(texts.get("contact.more"));
        opener.setAccessibleText(texts.get("contact.more.of", name));
        opener.setMinWidth(USE_PREF_SIZE);
        opener.setOnAction(event -> {
            boolean opens = !getChildren().remove(more);
            if (opens) {
                getChildren().add(more);
            }
            opener.setText(texts.get(opens ? "contact.less" : "contact.more"));
        });
        return opener;
    }

    private List<Node> ways(List<OtherWay> ways) {
        return ways.stream()
                .map(way -> copyable(way.text(), "contact-way", way.value(), texts.get("address.copy", way.value())))
                .toList();
    }

    private Node copyable(String text, String style, String value, String name) {
        Label label = AdviceList.wrapped(text, style);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Glyph sign = new Glyph();
        sign.setContent(COPY);
        Button button = new Button("", sign);
        button.getStyleClass().add("icon");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name);
        Label copied = AdviceList.wrapped(texts.get("copied"), "contact-more");
        Shown.set(copied, false);
        button.setOnAction(event -> {
            copy.accept(value);
            Shown.set(copied, true);
        });
        HBox line = new HBox(label, button);
        line.getStyleClass().add("phone-line");
        return new VBox(line, copied);
    }

    /// Red for 112 only.
    private Node number(Lines lines) {
        String number = lines.number();
        Node line = copyable(number, "phone", number, lines.copyText());
        if (number.equals(texts.get("emergency.number"))) {
            line.lookup(".phone").getStyleClass().add("figures-112");
        }
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
                            case Reachability.State.NotKnown _ -> "unknown";
                        });
        return pill;
    }

    private void add(String text, String style) {
        getChildren().add(AdviceList.wrapped(text, style));
    }
}
