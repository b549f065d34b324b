package nl.baliewijzer.view.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Cited;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// Info: the pages behind the steps, each with its sources.
public final class InfoModel {
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
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        catalogue.steps().forEach(step -> pages.add(step(step)));
        pages.add(prompts());
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
                .forEach(topic -> pages.add(new Page(
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

    /// The page that shows an item with this id; a figure, a signal or a prompt stands on a page with others.
    public String pageOf(String item) {
        if (catalogue.figures().stream().anyMatch(figure -> figure.id().equals(item))) {
            return "figures";
        }
        if (catalogue.prompts().stream().anyMatch(prompt -> prompt.id().equals(item))) {
            return "prompts";
        }
        return catalogue.signals().stream()
                .filter(signal -> signal.id().equals(item))
                .map(Signal::group)
                .findFirst()
                .orElse(item);
    }

    /// Prints the Stappenkaart; `said` hears how it went.
    public void print(Consumer<String> said) {
        printer.print(CardKind.STAPPENKAART, catalogue, municipality, said);
    }

    public void goBack() {
        session.apply(GuideState::back);
    }

    private Page step(Step step) {
        return new Page(
                step.id(),
                texts.get("info.steps"),
                texts.get("info.step", step.step().number(), step.officialName()),
                List.of(step.meaning()),
                List.of(),
                cited.places(List.of(step)));
    }

    private Page prompts() {
        List<Prompt> traps = catalogue.prompts().stream()
                .filter(prompt -> prompt.ratherNot().isPresent())
                .toList();
        List<String> points = traps.stream()
                .map(prompt -> texts.get(
                        "info.rather.not", prompt.text(), prompt.ratherNot().orElseThrow()))
                .toList();
        return new Page(
                "prompts",
                texts.get("info.steps"),
                texts.get("info.prompts"),
                List.of(texts.get("info.prompts.lead")),
                points,
                cited.places(traps));
    }

    private Page signals(String id, String name, List<Signal> signals) {
        List<String> points = signals.stream()
                .map(signal -> signal.sentence()
                        + signal.explain().map(explain -> " " + explain).orElse("")
                        + (signal.where() == Where.BACKGROUND ? " " + texts.get("info.background") : ""))
                .toList();
        return new Page(
                id, texts.get("info.signals"), name, List.of(texts.get("info.signals.lead")), points, cited.places(signals));
    }

    private Page figures() {
        List<String> points = catalogue.figures().stream().map(this::figure).toList();
        return new Page(
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

    private Page sources() {
        List<String> points = catalogue.sources().stream()
                .map(source ->
                        texts.get("info.source", source.title(), source.publisher(), source.dated(), source.about()))
                .toList();
        List<String> packs = catalogue.packs().stream()
                .map(pack -> texts.get("info.pack", pack.name(), pack.version()))
                .toList();
        return new Page(
                "sources", texts.get("info.background.chapter"), texts.get("info.sources"), packs, points, List.of());
    }
}
