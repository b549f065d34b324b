package nl.baliewijzer.view.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.Explanation;
import nl.baliewijzer.view.Texts;

/// Makes the pages of Info from the content.
final class InfoPages {
    private final Catalogue catalogue;
    private final Cited cited;
    private final Texts texts;

    InfoPages(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        cited = new Cited(catalogue, texts);
    }

    /// All pages, in chapters, in reading order.
    List<InfoPage> all() {
        List<InfoPage> pages = new ArrayList<>();
        catalogue.steps().forEach(step -> pages.add(step(step)));
        pages.add(prompts());
        pages.add(explanation());
        Guidance.PAGES.keySet().forEach(id -> pages.add(guidance(id)));
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
    String of(String item) {
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
                .or(() -> advice.flatMap(Guidance::pageOf))
                .orElse(item);
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
        List<Advice> all = Guidance.on(id).stream()
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
