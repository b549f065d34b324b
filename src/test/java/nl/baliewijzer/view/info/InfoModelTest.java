package nl.baliewijzer.view.info;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.Topic;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InfoModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.withOwnContent();
    private final Catalogue catalogue = counter.catalogue();
    private final InfoModel model =
            new InfoModel(catalogue, counter.session(), counter.printer(), Optional.empty(), counter.texts());

    private InfoPage page(String id) {
        return model.pages().stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(InfoPage page) {
        return Stream.concat(page.paragraphs().stream(), page.points().stream()).collect(Collectors.joining("\n"));
    }

    @Test
    void everyPageIsWholeAndHasAnIdOfItsOwn() {
        List<InfoPage> pages = model.pages();
        assertEquals(pages.size(), pages.stream().map(InfoPage::id).distinct().count());
        for (InfoPage page : pages) {
            assertFalse(page.title().isBlank(), page.id());
            assertFalse(page.chapter().isBlank(), page.id());
            assertFalse(text(page).isBlank(), page.id());
            assertTrue(page.id().equals("sources") || !page.sources().isEmpty(), page.id());
            page.points().forEach(point -> assertFalse(point.contains("Optional") || point.contains("{"), point));
        }
    }

    /// A chapter that comes twice would be two lines of the same name in the list.
    @Test
    void pagesOfAChapterStandTogether() {
        List<String> chapters = model.pages().stream().map(InfoPage::chapter).toList();
        long changes = 1;
        for (int index = 1; index < chapters.size(); index++) {
            changes += chapters.get(index).equals(chapters.get(index - 1)) ? 0 : 1;
        }
        assertEquals(chapters.stream().distinct().count(), changes, chapters::toString);
    }

    @Test
    void aStepStandsByItsOfficialName() {
        for (Step step : catalogue.steps()) {
            InfoPage page = page(step.id());
            assertEquals("Stap " + step.step().number() + ": " + step.officialName(), page.title());
            assertEquals(List.of(step.lead(), step.meaning()), page.paragraphs());
            assertEquals(step.think(), page.points());
        }
    }

    /// Whatever search can find in Info stands on the page that it opens.
    @Test
    void everyItemStandsOnItsPage() {
        for (Topic topic : catalogue.topics()) {
            InfoPage page = page(model.pageOf(topic.id()));
            assertEquals(topic.title(), page.title());
            assertEquals(topic.points(), page.points());
        }
        for (Figure figure : catalogue.figures()) {
            assertTrue(text(page(model.pageOf(figure.id()))).contains(figure.text()), figure.id());
        }
        for (Signal signal : catalogue.signals()) {
            assertTrue(text(page(model.pageOf(signal.id()))).contains(signal.sentence()), signal.id());
        }
        for (Prompt prompt : catalogue.prompts()) {
            InfoPage page = page(model.pageOf(prompt.id()));
            prompt.ratherNot().ifPresent(not -> assertTrue(text(page).contains(not), prompt.id()));
        }
        for (Step step : catalogue.steps()) {
            assertEquals(step.id(), model.pageOf(step.id()));
        }
    }

    @Test
    void aBackgroundSignalSaysThatNobodyShouldAsk() {
        for (Signal signal : catalogue.signals()) {
            String line = page(signal.group()).points().stream()
                    .filter(point -> point.startsWith(signal.sentence()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    signal.where() == nl.baliewijzer.domain.Where.BACKGROUND,
                    line.endsWith(counter.texts().get("info.background")),
                    line);
            signal.explain().ifPresent(explain -> assertTrue(line.contains(explain), line));
        }
    }

    @Test
    void aFigureWithoutAYearSaysSoAndNamesANewerOne() {
        String figures = text(page("figures"));
        for (Figure figure : catalogue.figures()) {
            String year = figure.year().orElse("jaar onbekend");
            assertTrue(figures.contains(figure.text() + " (" + year + ")"), figure.id());
            figure.newer().ifPresent(newer -> assertTrue(figures.contains(newer), figure.id()));
        }
    }

    @Test
    void whatWasInferredIsMarked() {
        Item derived = catalogue.topics().stream()
                .filter(topic -> topic.sources().stream().anyMatch(Citation::derived))
                .findFirst()
                .orElseThrow();
        assertTrue(page(derived.id()).sources().stream().anyMatch(source -> source.endsWith("(afgeleid)")));
        for (InfoPage page : model.pages()) {
            assertEquals(page.sources().stream().distinct().toList(), page.sources());
        }
    }

    @Test
    void theSourcesPageNamesEverySourceAndThePacksInUse() {
        InfoPage sources = page("sources");
        assertEquals(catalogue.sources().size(), sources.points().size());
        assertEquals(catalogue.packs().size(), sources.paragraphs().size());
        catalogue.sources().forEach(source -> assertTrue(text(sources).contains(source.title()), source.id()));
        assertTrue(sources.paragraphs().getFirst().startsWith("Landelijk"));
    }

    @Test
    void leadsBackToTheStep() {
        counter.session().apply(state -> state.open(Aside.INFO));
        model.goBack();
        assertEquals(Optional.empty(), counter.now().place().aside());
    }
}
