package nl.baliewijzer.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Consent;
import nl.baliewijzer.guide.Presence;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.view.Clips;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.OneOf;
import nl.baliewijzer.view.parts.Shown;

/// What to say on the phone, with what has to be known for that.
final class PhoneLines {
    private final ReportModel model;
    private final ContactLines lines;
    private final Optional<Clips> clips;
    private final Texts texts;

    /// `clips` is present where what is said may be copied.
    PhoneLines(ReportModel model, ContactLines lines, Optional<Clips> clips, Texts texts) {
        this.model = model;
        this.lines = lines;
        this.clips = clips;
        this.texts = texts;
    }

    /// What to say to whom one calls now, or to anybody when every contact was tried.
    List<Node> nodes(Outcome outcome, Optional<Resolved> next) {
        List<Node> nodes = new ArrayList<>();
        next.ifPresent(one -> nodes.add(AdviceList.wrapped(
                texts.get(
                        "lines.to", one.contact().organisation(), lines.of(one).number()),
                "lead")));
        if (outcome.aboutSomebody()) {
            nodes.add(picks(
                    "presence.ask",
                    model.presence(),
                    model::presence,
                    Presence.values(),
                    "presence.not.said",
                    "presence.here",
                    "presence.alone",
                    "presence.left",
                    "presence.back"));
            Label tip = AdviceList.wrapped(texts.get("presence.alone.tip"), "why");
            Shown.when(tip, model.presence().map(Presence.HERE_ALONE::equals));
            nodes.add(tip);
        }
        if (!outcome.acute() && outcome.aboutSomebody()) {
            nodes.add(picks(
                    "consent.ask",
                    model.consent(),
                    model::consent,
                    Consent.values(),
                    "consent.not.asked",
                    "consent.yes",
                    "consent.no"));
        }
        List<String> say =
                next.map(one -> one.call().say()).filter(own -> !own.isEmpty()).orElse(outcome.say());
        WhoseName whose = next.flatMap(one -> one.call().name()).orElse(WhoseName.WITHOUT_CLIENT);
        VBox parts = new VBox();
        parts.getStyleClass().add("part");
        ObservableValue<List<PhoneSheet.SheetPart>> spoken = model.spoken(outcome, say, whose);
        Each.show(parts, spoken, PhoneLines::part);
        nodes.add(parts);
        clips.ifPresent(to -> nodes.addAll(copying(to, spoken)));
        nodes.add(AdviceList.wrapped(texts.get("sheet.starts"), "section"));
        VBox starts = new VBox();
        starts.getStyleClass().add("sheet");
        AdviceList.fill(starts, model.advice(AdviceKind.PHONE_START));
        nodes.add(starts);
        next.map(one -> one.contact().asks()).filter(asks -> !asks.isEmpty()).ifPresent(asks -> {
            nodes.add(AdviceList.wrapped(texts.get("lines.asks"), "section"));
            nodes.add(sheet(asks, "instruction"));
        });
        return nodes;
    }

    private List<Node> copying(Clips to, ObservableValue<List<PhoneSheet.SheetPart>> spoken) {
        Button copy = new Button(texts.get("sheet.copy"));
        copy.getStyleClass().add("quiet");
        Label copied = AdviceList.wrapped("", "contact-more");
        Shown.unlessEmpty(copied);
        copy.setOnAction(event -> {
            to.copy(text(spoken.getValue()));
            copied.setText(texts.get("copied"));
        });
        return List.of(copy, copied);
    }

    private static String text(List<PhoneSheet.SheetPart> sheet) {
        return sheet.stream().flatMap(part -> part.lines().stream()).collect(Collectors.joining("\n"));
    }

    private static Node part(PhoneSheet.SheetPart part) {
        VBox box = new VBox(AdviceList.wrapped(part.heading(), "section"), sheet(part.lines(), "aloud"));
        box.getStyleClass().add("notice");
        return box;
    }

    /// A question of which one answer holds; `answers` are the text keys of the values, in their order.
    private <T> Node picks(String key, ObservableValue<T> picked, Consumer<T> pick, T[] values, String... answers) {
        OneOf buttons = new OneOf();
        for (int index = 0; index < values.length; index++) {
            T value = values[index];
            buttons.offer(texts.get(answers[index]), picked.map(value::equals), () -> pick.accept(value));
        }
        VBox box = new VBox(AdviceList.wrapped(texts.get(key), "section"), buttons);
        box.getStyleClass().add("notice");
        return box;
    }

    static VBox sheet(List<String> rows, String style) {
        VBox sheet = new VBox();
        sheet.getStyleClass().add("sheet");
        for (String text : rows) {
            sheet.getChildren().add(AdviceList.row(text, style));
        }
        return sheet;
    }
}
