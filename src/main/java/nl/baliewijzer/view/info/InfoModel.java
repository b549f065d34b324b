package nl.baliewijzer.view.info;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.Explanation;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// Info: the pages behind the steps, each with its sources.
public final class InfoModel {
    /// What is read beforehand about an appointment: the id of a page, which is the key of its title, and
    /// the advice on it.
    private static final Map<String, List<AdviceKind>> GUIDANCE = guidance();

    private final Catalogue catalogue;
    private final Session session;
    private final CardPrinter printer;
    private final Optional<String> municipality;
    private final Cited cited;
    private final Texts texts;

    /// `municipality` is the one whose content this is.
    public InfoModel(
            Catalogue catalogue, Session session, CardPrinter printer, Optional<String> municipality, Texts texts) {
        this.printer = printer;
        this.municipality = municipality;
        this.catalogue = catalogue;
        this.session = session;
        this.texts = texts;
        cited = new Cited(catalogue, texts);
    }

    /// All pages, in chapters, in reading order.
    public List<InfoPage> pages() {
        List<InfoPage> pages = new ArrayList<>();
        catalogue.steps().forEach(step -> pages.add(step(step)));
        pages.add(prompts());
        pages.add(explanation());
        GUIDANCE.keySet().forEach(id -> pages.add(guidance(id)));
        catalogue.signalGroups().forEach(group -> {
            List<Signal> signals = catalogue.signals().stream()
                    .filter(signal -> signal.group().equals(group.id()))
                    .toList();
            if (!signals.isEmpty()) {
                pages.add(signals(group.id(), group.name(), signals));
            }
        });
        catalogue
                .topics()
                .forEach(topic -> pages.add(new InfoPage(
                        topic.id(),
                        topic.chapter(),
                        topic.title(),
                        topic.paragraphs(),
                        topic.points(),
                        cited.places(List.of(topic)))));
        pages.add(figures());
        pages.add(sources());
        return pages;
    }

    /// The page that shows an item with this id; a figure, a signal, a prompt or advice stands on a page with others.
    public String pageOf(String item) {
        if (catalogue.figures().stream().anyMatch(figure -> figure.id().equals(item))) {
            return "figures";
        }
        if (catalogue.prompts().stream().anyMatch(prompt -> prompt.id().equals(item))) {
            return "prompts";
        }
        Optional<AdviceKind> advice = catalogue.advice().stream()
                .filter(one -> one.id().equals(item))
                .map(Advice::kind)
                .findFirst();
        return catalogue.signals().stream()
                .filter(signal -> signal.id().equals(item))
                .map(Signal::group)
                .findFirst()
                .or(() -> advice.flatMap(InfoModel::pageOf))
                .orElse(item);
    }

    private static Optional<String> pageOf(AdviceKind kind) {
        return GUIDANCE.entrySet().stream()
                .filter(page -> page.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, List<AdviceKind>> guidance() {
        Map<String, List<AdviceKind>> pages = new LinkedHashMap<>();
        pages.put("guidance.alone", List.of(AdviceKind.ALONE, AdviceKind.ALONE_RULE));
        pages.put("guidance.stays", List.of(AdviceKind.COMPANION_STAYS));
        pages.put(
                "guidance.interpreter",
                List.of(AdviceKind.INTERPRETER, AdviceKind.OTHER_LANGUAGE, AdviceKind.INTERPRETER_RULE));
        pages.put("guidance.consent", List.of(AdviceKind.CONSENT, AdviceKind.CONSENT_RULE));
        pages.put("guidance.finish", List.of(AdviceKind.NEW_APPOINTMENT, AdviceKind.HAND_OVER, AdviceKind.FINISH));
        pages.put("guidance.safety", List.of(AdviceKind.SAFETY));
        pages.put("guidance.facts", List.of(AdviceKind.FACTS));
        pages.put("guidance.calling", List.of(AdviceKind.PHONE_START, AdviceKind.AFTERCARE));
        return pages;
    }

    /// Prints the Stappenkaart; `said` hears how it went.
    public void print(Consumer<String> said) {
        printer.print(CardKind.STAPPENKAART, catalogue, municipality, said);
    }

    /// Opens the scenes to practise with.
    public void practise() {
        session.apply(state -> state.open(Aside.PRACTICE));
    }

    public void goBack() {
        session.apply(GuideState::back);
    }

    private InfoPage step(Step step) {
        return new InfoPage(
                step.id(),
                texts.get("info.steps"),
                texts.get("info.step", step.step().number(), step.officialName()),
                List.of(step.lead(), step.meaning()),
                step.think(),
                cited.places(List.of(step)));
    }

    private InfoPage explanation() {
        return new InfoPage(
                "explanation",
                texts.get("info.steps"),
                texts.get("info.explanation"),
                List.of(),
                Explanation.WHOLE.stream().map(texts::get).toList(),
                List.of(cited.title(new Citation(Citation.OWN, "", false))));
    }

    private InfoPage guidance(String id) {
        List<Advice> all = GUIDANCE.getOrDefault(id, List.of()).stream()
                .flatMap(kind -> catalogue.advice(kind).stream())
                .toList();
        return new InfoPage(
                id,
                texts.get("info.steps"),
                texts.get(id),
                List.of(),
                all.stream().map(this::point).toList(),
                cited.places(all));
    }

    private String point(Advice advice) {
        String text = advice.say() ? texts.get("info.say", advice.text()) : advice.text();
        return Stream.concat(Stream.of(text), advice.more().stream()).collect(Collectors.joining(" "));
    }

    private InfoPage prompts() {
        List<Prompt> traps = catalogue.prompts().stream()
                .filter(prompt ->
                        prompt.watch().isPresent() || prompt.ratherNot().isPresent())
                .toList();
        List<String> points = traps.stream()
                .map(prompt -> Stream.of(
                                Optional.of(texts.get("info.say", prompt.text())),
                                prompt.watch().map(watch -> texts.get("info.watch", watch)),
                                prompt.ratherNot())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .toList();
        return new InfoPage(
                "prompts",
                texts.get("info.steps"),
                texts.get("info.prompts"),
                List.of(texts.get("info.prompts.lead")),
                points,
                cited.places(traps));
    }

    private InfoPage signals(String id, String name, List<Signal> signals) {
        List<String> points = signals.stream()
                .map(signal -> signal.sentence()
                        + signal.explain().map(explain -> " " + explain).orElse("")
                        + (signal.where() == Where.BACKGROUND ? " " + texts.get("info.background") : ""))
                .toList();
        return new InfoPage(
                id,
                texts.get("info.signals"),
                name,
                List.of(texts.get("info.signals.lead")),
                points,
                cited.places(signals));
    }

    private InfoPage figures() {
        List<String> points = catalogue.figures().stream().map(this::figure).toList();
        return new InfoPage(
                "figures",
                texts.get("info.background.chapter"),
                texts.get("info.figures"),
                List.of(),
                points,
                cited.places(catalogue.figures()));
    }

    private String figure(Figure figure) {
        String year = figure.year().orElse(texts.get("info.no.year"));
        return texts.get("info.figure", figure.text(), year)
                + figure.newer().map(newer -> " " + newer).orElse("");
    }

    private InfoPage sources() {
        List<String> points = catalogue.sources().stream()
                .map(source ->
                        texts.get("info.source", source.title(), source.publisher(), source.dated(), source.about()))
                .toList();
        List<String> packs = catalogue.packs().stream()
                .map(pack -> texts.get("info.pack", pack.name(), pack.version()))
                .toList();
        return new InfoPage(
                "sources", texts.get("info.background.chapter"), texts.get("info.sources"), packs, points, List.of());
    }
}
