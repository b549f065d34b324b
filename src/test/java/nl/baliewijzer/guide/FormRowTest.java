package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What step 2 offers with the content that comes with the program: for every desk task and every companion.
class FormRowTest {
    private static final Catalogue CATALOGUE = assertInstanceOf(
                    Loaded.Ok.class, new Library().load(Optional.empty(), Optional.empty()))
            .catalogue();

    static Stream<Arguments> combinations() {
        return CATALOGUE.tasks().stream()
                .flatMap(task -> CATALOGUE.companions().stream().map(who -> Arguments.of(task.id(), who.id())));
    }

    private static List<Prompt> offered(String task, String companion) {
        return FormRow.of(CATALOGUE, task, companion).stream()
                .flatMap(FormRow::prompts)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void aGlanceIsEnough(String task, String companion) {
        List<FormRow> rows = FormRow.of(CATALOGUE, task, companion);
        List<Prompt> all = offered(task, companion);
        assertEquals(
                CATALOGUE.task(task).sections(),
                rows.stream().map(row -> row.section().id()).toList());
        assertTrue(all.size() <= FormRow.MOST, all::toString);
        assertEquals(all.size(), new HashSet<>(all).size());
        rows.forEach(row -> {
            assertFalse(row.client().isEmpty(), row::toString);
            assertTrue(row.prompts().count() <= FormRow.MOST_OF_A_ROW, row::toString);
            row.client().forEach(prompt -> assertEquals(Listener.CLIENT, prompt.to()));
            row.companion().forEach(prompt -> assertEquals(Listener.COMPANION, prompt.to()));
        });
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void whatTheCardAsksIsAmongThem(String task, String companion) {
        List<Prompt> all = offered(task, companion);
        assertEquals(
                List.of(),
                CATALOGUE.prompts().stream()
                        .filter(prompt -> FormRow.ofTheCard(prompt) && prompt.fits(task, companion))
                        .filter(prompt -> !all.contains(prompt))
                        .map(Prompt::id)
                        .toList());
    }

    /// Its four questions to the client and its four to the one who comes along. Three are asked as the card does; the
    /// other five ask what this form needs, with the same aim.
    @Test
    void anEmployerAtAFirstRegistrationIsAskedAllOfTheCard() {
        List<Prompt> card = offered("eerste-inschrijving", "collega").stream()
                .filter(FormRow::afterTheCard)
                .toList();
        assertEquals(
                List.of("client-kamer-gezien", "client-vorige-plaats", "client-eigen-paspoort"),
                card.stream().filter(FormRow::ofTheCard).map(Prompt::id).toList());
        assertEquals(
                List.of(
                        "meekomt-goede-oogst",
                        "client-zin-in-werk",
                        "meekomt-samen-werken",
                        "meekomt-druk-in-de-zaak",
                        "meekomt-rol-in-bedrijf"),
                card.stream()
                        .filter(prompt -> !FormRow.ofTheCard(prompt))
                        .map(Prompt::id)
                        .toList());
    }

    /// Five sections and at most nine sentences leave one section with a single one, and no more.
    @ParameterizedTest
    @MethodSource("combinations")
    void everySectionHasTwoSentencesAsFarAsThereIsRoomForThem(String task, String companion) {
        List<FormRow> rows = FormRow.of(CATALOGUE, task, companion);
        List<String> single = rows.stream()
                .filter(row -> row.prompts().count() < 2)
                .map(row -> row.section().id())
                .toList();
        assertTrue(single.size() <= Math.max(0, 2 * rows.size() - FormRow.MOST), single::toString);
    }

    /// At a wedding whoever comes along may be the partner; a group is asked as a group.
    @Test
    void atAWeddingNobodyIsAskedAsAGuestWhoMayBeThePartner() {
        for (String who : List.of(CompanionKind.UNKNOWN, "familie")) {
            List<String> asked =
                    offered("huwelijk", who).stream().map(Prompt::id).toList();
            assertFalse(asked.contains("meekomt-getuige"), asked::toString);
            assertFalse(asked.contains("meekomt-paar-kennen"), asked::toString);
        }
        List<String> group = offered("huwelijk", CompanionKind.GROUP).stream()
                .map(Prompt::id)
                .toList();
        assertTrue(group.containsAll(List.of("groep-getuigen", "groep-allemaal-familie")), group::toString);
    }

    /// Whatever was ticked, with whoever was there, there is something to choose from; with nobody there, nothing about
    /// somebody who came along.
    @ParameterizedTest
    @MethodSource("combinations")
    void everyWordOpensSomethingThatFitsWhoIsThere(String task, String companion) {
        for (String word : CATALOGUE.task(task).reminders()) {
            List<Signal> opened = CATALOGUE.opened(word, Set.of(task), companion);
            assertFalse(opened.isEmpty(), word);
            if (companion.equals(CompanionKind.NOBODY)) {
                opened.forEach(signal -> assertFalse(signal.sentence().contains("egeleider"), signal.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void everySentenceFits(String task, String companion) {
        offered(task, companion).forEach(prompt -> {
            assertTrue(prompt.fits(task, companion), prompt.id());
            assertTrue(
                    !companion.equals(CompanionKind.UNKNOWN)
                            || prompt.companions().isEmpty(),
                    prompt.id());
            assertTrue(!companion.equals(CompanionKind.NOBODY) || prompt.to() == Listener.CLIENT, prompt.id());
        });
    }

    @Test
    void whoComesAlongChangesWhatIsOffered() {
        for (DeskTask task : CATALOGUE.tasks()) {
            Set<Set<Prompt>> different = CATALOGUE.companions().stream()
                    .map(who -> Set.copyOf(offered(task.id(), who.id())))
                    .collect(Collectors.toSet());
            assertEquals(CATALOGUE.companions().size(), different.size(), task.id());
        }
    }

    @Test
    void everySentenceCanBeReached() {
        Set<Prompt> reached = CATALOGUE.tasks().stream()
                .flatMap(task -> CATALOGUE.companions().stream().flatMap(who -> offered(task.id(), who.id()).stream()))
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                CATALOGUE.prompts().stream()
                        .filter(prompt -> !reached.contains(prompt))
                        .map(Prompt::id)
                        .toList());
    }

    @Test
    void whatASceneTellsToSayIsOfferedInIt() {
        for (Scene scene : CATALOGUE.scenes()) {
            List<String> offered = offered(scene.task(), scene.companion()).stream()
                    .map(Prompt::id)
                    .toList();
            assertTrue(offered.containsAll(scene.prompts()), scene.id() + ": " + offered);
        }
    }

    /// What was ticked in a hurry leads to what was seen or heard, whatever it was.
    @Test
    void everySignalOfATaskIsOpenedByOneOfItsWords() {
        for (DeskTask task : CATALOGUE.tasks()) {
            Set<Signal> opened = task.reminders().stream()
                    .flatMap(word -> CATALOGUE.opened(word, Set.of(task.id()), CompanionKind.UNKNOWN).stream())
                    .collect(Collectors.toSet());
            assertEquals(
                    List.of(),
                    CATALOGUE.signals().stream()
                            .filter(signal -> signal.fits(task.id()) && !opened.contains(signal))
                            .map(Signal::id)
                            .toList(),
                    task.id());
            assertEquals(12, task.reminders().size(), task.id());
        }
    }

    @Test
    void onlyWhatIsNoticedAtTheDeskIsOpened() {
        for (Reminder word : CATALOGUE.reminders()) {
            assertTrue(
                    CATALOGUE.tasks().stream().anyMatch(task -> task.reminders().contains(word.id())), word.id());
        }
        assertTrue(CATALOGUE.signals().stream()
                .allMatch(signal ->
                        (signal.where() == Where.DESK) != signal.reminders().isEmpty()));
    }

    @Test
    void everySectionBelongsToATask() {
        Set<String> used = CATALOGUE.tasks().stream()
                .flatMap(task -> task.sections().stream())
                .collect(Collectors.toSet());
        assertEquals(used, CATALOGUE.sections().stream().map(one -> one.id()).collect(Collectors.toSet()));
    }
}
