package nl.baliewijzer.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.guide.Calls;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.view.Clips;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.ContactCard;
import nl.baliewijzer.view.parts.Disclosure;

/// The answer of a route: whom to call, what to say, and what comes after the call.
public final class CallPart {
    /// So many contacts stand on the screen at once; the others follow when nobody answers.
    private static final int CARDS = 2;

    private final ReportModel model;
    private final ContactLines lines;
    private final Clips clips;
    private final boolean askMunicipality;
    private final Texts texts;
    private final PhoneLines phoneLines;

    /// `copyFacts` is whether what is said may be copied, `askMunicipality` whether nobody chose one yet.
    public CallPart(
            ReportModel model,
            ContactLines lines,
            Clips clips,
            boolean copyFacts,
            boolean askMunicipality,
            Texts texts) {
        this.clips = clips;
        this.askMunicipality = askMunicipality;
        this.model = model;
        this.lines = lines;
        this.texts = texts;
        phoneLines = new PhoneLines(model, lines, copyFacts ? Optional.of(clips) : Optional.empty(), texts);
    }

    List<Node> nodes(Outcome outcome, Sheet sheet) {
        return switch (sheet) {
            case NUMBER -> number(outcome);
            case LINES ->
                phoneLines.nodes(outcome, list(model.calls(outcome)).next().map(CallList.Callee::resolved));
            case AFTERCARE -> aftercare(outcome);
        };
    }

    private CallList list(Calls calls) {
        return CallList.of(calls.inOrder(), model.noReply().getValue());
    }

    private List<Node> number(Outcome outcome) {
        List<Node> nodes = new ArrayList<>();
        Calls calls = model.calls(outcome);
        CallList list = list(calls);
        for (CallList.Callee one : list.calls().stream().limit(CARDS).toList()) {
            boolean first = nodes.isEmpty();
            if (!first) {
                nodes.add(AdviceList.wrapped(texts.get("call.then"), "section"));
            }
            ContactCard card = card(one.resolved(), first && !one.noReply());
            nodes.add(one.noReply() ? card.saying(texts.get("call.no.reply")) : card);
        }
        lines.clockNotice().ifPresent(notice -> nodes.add(AdviceList.wrapped(notice, "why")));
        model.inferred(outcome).ifPresent(line -> nodes.add(AdviceList.wrapped(line, "why")));
        calls.missing().forEach(role -> nodes.add(AdviceList.wrapped(texts.get("call.missing", role.name()), "why")));
        if (outcome.acute()) {
            nodes.add(new Choice(texts.get("call.emergency"), "", model::openEmergency).opening());
            return nodes;
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("disclosures");
        calls.beside().forEach(one -> rows.getChildren().add(beside(one)));
        calls.inWriting()
                .forEach(one -> rows.getChildren()
                        .add(row(texts.get("call.writing", one.contact().organisation()), one)));
        nodes.add(rows);
        if (askMunicipality) {
            nodes.add(new Choice(
                            texts.get("municipality.question"), texts.get("municipality.why"), model::openMunicipality)
                    .opening());
        }
        list.next()
                .ifPresentOrElse(
                        next -> nodes.add(noReply(next)),
                        () -> nodes.add(AdviceList.wrapped(texts.get("call.nobody"), "why")));
        Hyperlink other = new Hyperlink(texts.get("call.other"));
        other.setWrapText(true);
        other.setOnAction(event -> model.openContacts());
        nodes.add(other);
        return nodes;
    }

    private Disclosure beside(Resolved one) {
        String asked = one.call().beside().orElseThrow();
        return row(texts.get("call.beside", asked, one.role().name()), one);
    }

    private Disclosure row(String text, Resolved one) {
        Disclosure row = new Disclosure();
        row.setText(text);
        ContactCard card = card(one, false);
        // who is asked about beside the others is never next in the row, and has no sheet of lines
        if (!one.call().say().isEmpty()) {
            card.with(texts.get("call.say", String.join(" ", one.call().say())));
        }
        lines.asks(one.contact()).ifPresent(card::with);
        row.getContent().add(card);
        return row;
    }

    private ContactCard card(Resolved one, boolean first) {
        Outcome.Call call = one.call();
        ContactCard card =
                new ContactCard(lines.of(one), first, lines.name(call.name(), one.contact()), clips::copy, texts);
        card.with(call.heading() + ".").with(one.why());
        one.same().forEach(other -> {
            card.with(texts.get("call.also", other.contact().organisation(), other.why()));
            lines.terms(other.contact()).forEach(card::with);
        });
        one.contacts()
                .distinct()
                .flatMap(contact -> lines.about(contact).stream())
                .distinct()
                .forEach(card::with);
        return card;
    }

    /// The one on top does not answer: who stands under it comes in its place.
    private Choice noReply(CallList.Callee next) {
        Choice choice = new Choice(
                        texts.get("call.no.reply.ask"),
                        "",
                        () -> model.noReply(next.resolved().contact().id()))
                .opening();
        choice.getStyleClass().add("option");
        return choice;
    }

    private List<Node> aftercare(Outcome outcome) {
        List<Node> nodes = new ArrayList<>();
        if (!outcome.afterwards().isEmpty()) {
            nodes.add(PhoneLines.sheet(outcome.afterwards(), "instruction"));
        }
        nodes.add(AdviceList.wrapped(texts.get("aftercare.you"), "section"));
        VBox care = new VBox();
        care.getStyleClass().add("sheet");
        List<Advice> advice = model.advice(AdviceKind.AFTERCARE);
        AdviceList.fill(care, advice);
        nodes.add(care);
        nodes.add(AdviceList.wrapped(texts.get("done.explained"), "why"));
        return nodes;
    }
}
