package nl.baliewijzer.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.FormRow;

/// The five steps under their official names, each with a few things to say or do.
final class Stappenkaart {
    private final Catalogue catalogue;
    private final Optional<String> municipality;
    private final FormTable forms;
    private final Styles styles;

    Stappenkaart(Catalogue catalogue, Optional<String> municipality, LocalDate today, Styles styles) {
        this.catalogue = catalogue;
        this.municipality = municipality;
        this.forms = new FormTable(catalogue, today);
        this.styles = styles;
    }

    /// The head with 112, the steps, when to call 112, and where it comes from.
    void layOut(Flow flow) throws IOException {
        flow.add(List.of(head(), Acute.inShort(catalogue, styles)));
        for (Step step : catalogue.steps()) {
            flow.add(List.of(step(step)));
        }
        flow.add(List.of(Acute.when(catalogue, styles)));
        flow.add(List.of(about()));
    }

    private Block head() {
        List<Block> lines = new ArrayList<>();
        lines.add(new Block.Paragraph("H1", "Stappenkaart", styles.title()));
        municipality.ifPresent(name -> lines.add(new Block.Paragraph("P", "Gemeente " + name, styles.subtitle())));
        Edition.address(catalogue).ifPresent(address -> lines.add(new Block.Paragraph("P", address, styles.small())));
        lines.add(new Block.Paragraph("P", Edition.OUT_OF_SIGHT, styles.small()));
        return new Block.Pile("Sect", lines, 0);
    }

    private Block step(Step step) {
        var name = step.step().number() + "  " + step.officialName();
        List<Block> items = Stream.concat(say(step.step()), does(step.step()))
                .<Block>map(text -> new Block.Bullet(text, styles.body()))
                .toList();
        List<Block> lines = new ArrayList<>();
        lines.add(new Block.Paragraph("H2", name, styles.heading()));
        lines.add(new Block.Paragraph("P", step.meaning(), styles.small()));
        if (!items.isEmpty()) {
            lines.add(new Block.Pile("L", items, 1));
        }
        if (step.step() == StepId.REPORT) {
            lines.add(new Block.Paragraph("P", forms.inShort(), styles.small()));
        }
        return new Block.Frame(new Block.Pile("Sect", lines, 2), 0.75f, Ink.LINE);
    }

    private Stream<String> say(StepId step) {
        return switch (step) {
            case WIN_TIME ->
                together(catalogue.excuses().stream().limit(3).map(Excuse::text).map(Stappenkaart::quoted));
            case MAKE_CONTACT -> {
                var asked = asked();
                yield Stream.of(prompts(asked, Listener.COMPANION), prompts(asked, Listener.CLIENT));
            }
            case SPEAK_ALONE -> together(advice(AdviceKind.ALONE, true, 2).map(Stappenkaart::quoted));
            case CONSULT ->
                together(advice(AdviceKind.COLLEAGUE_QUESTION, true, 3).map(Stappenkaart::quoted));
            case REPORT -> together(advice(AdviceKind.PHONE_START, true, 3).map(Stappenkaart::quoted));
        };
    }

    private Stream<String> does(StepId step) {
        return switch (step) {
            case WIN_TIME, MAKE_CONTACT -> Stream.of();
            case SPEAK_ALONE ->
                together(Stream.of(AdviceKind.COMPANION_STAYS, AdviceKind.INTERPRETER_RULE, AdviceKind.FINISH)
                        .flatMap(kind -> advice(kind, false, 1)));
            case CONSULT ->
                Stream.concat(advice(AdviceKind.FACTS, false, 1), Stream.of("Denkt u: " + Doubts.asSaid(catalogue)));
            case REPORT -> Stream.of(firstCall());
        };
    }

    /// In one line, so that the card keeps to its two sides.
    private static Stream<String> together(Stream<String> texts) {
        return Stream.of(texts.collect(Collectors.joining(" ")));
    }

    private static String prompts(List<Prompt> asked, Listener to) {
        var name = to == Listener.CLIENT ? "Cliënt: " : "Begeleider: ";
        return asked.stream()
                .filter(prompt -> prompt.to() == to)
                .map(Prompt::text)
                .map(Stappenkaart::quoted)
                .collect(Collectors.joining(" ", name, ""));
    }

    /// What the appointment asks that asks most of what the card asks: an employer's at a first registration.
    private List<Prompt> asked() {
        return catalogue.tasks().stream()
                .flatMap(task -> catalogue.companions().stream()
                        .map(companion -> FormRow.of(catalogue, task.id(), companion.id())))
                .map(rows -> rows.stream()
                        .flatMap(FormRow::prompts)
                        .filter(FormRow::afterTheCard)
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private Stream<String> advice(AdviceKind kind, boolean say, int most) {
        return catalogue.advice(kind).stream()
                .filter(advice -> advice.say() == say)
                .limit(most)
                .map(Advice::text);
    }

    /// The own lead with the number, or where to find one.
    private String firstCall() {
        return catalogue.bound(Needed.LOCAL_LEAD.id()).stream()
                .findFirst()
                .map(lead -> "Bel eerst: " + lead.organisation() + ", " + way(lead) + ".")
                .orElse("Wie u belt, staat op de Meldkaart.");
    }

    private static String way(Contact contact) {
        return Stream.of(
                        contact.phones().stream().map(Phone::number), contact.emails().stream(), contact.web().stream())
                .flatMap(one -> one)
                .findFirst()
                .orElseThrow();
    }

    private static String quoted(String text) {
        return "‘" + text + "’";
    }

    private Block about() {
        var items = Stream.<Item>concat(catalogue.steps().stream(), catalogue.advice(AdviceKind.ACUTE).stream());
        return new Block.Paragraph(
                "P", Edition.versions(catalogue) + " " + Edition.sources(catalogue, items), styles.foot());
    }
}
