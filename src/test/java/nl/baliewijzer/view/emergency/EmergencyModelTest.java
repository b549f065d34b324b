package nl.baliewijzer.view.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.Nearby;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.Setting;
import nl.baliewijzer.settings.SettingValues;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    /// One bit for each local fact that the screen shows.
    private static final int FACTS = 8;

    private final Counter counter = Counter.inDelft();

    static IntStream everyCombination() {
        return IntStream.range(0, 1 << FACTS);
    }

    private static Optional<String> fact(int facts, int bit, String value) {
        return (facts >> bit & 1) == 1 ? Optional.of(value) : Optional.empty();
    }

    /// A desk that knows the facts whose bit is set.
    private static Desk desk(int facts) {
        return new Desk(
                fact(facts, 0, "Delft"),
                fact(facts, 1, "Markt 87"),
                fact(facts, 2, "Markt"),
                fact(facts, 3, "begane grond"),
                fact(facts, 4, "balie 4"),
                fact(facts, 5, "Links onder het blad."),
                fact(facts, 6, "Is mevrouw De Wit er al?"),
                fact(facts, 7, "2222").map(number -> new Phone(number, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private EmergencyModel model(Desk desk) {
        return new EmergencyModel(counter.catalogue(), desk, counter.session(), counter.texts());
    }

    private List<String> advice(AdviceKind kind) {
        return counter.catalogue().advice(kind).stream().map(Advice::text).toList();
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void theLinesToReadOutAreWholeWithWhateverIsKnown(int facts) {
        List<String> say = model(desk(facts)).say(true, Nearby.NOT_SAID);
        List<String> general = counter.catalogue().advice(AdviceKind.ACUTE_SAY).stream()
                .filter(line ->
                        !List.of(EmergencyModel.STILL_HERE, EmergencyModel.GONE).contains(line.id()))
                .map(Advice::text)
                .toList();
        List<String> expected = new ArrayList<>(general);
        if ((facts & 1) == 1) {
            expected.set(0, "Ik werk bij de gemeente Delft. Ik heb politie nodig.");
        }
        String place = List.of(
                        fact(facts, 4, "balie 4"),
                        fact(facts, 3, "begane grond"),
                        fact(facts, 1, "Markt 87"),
                        fact(facts, 2, "ingang Markt"))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            expected.add(1, "Ik zit hier: " + place + ".");
        }
        assertEquals(expected, say);
        say.forEach(line -> assertFalse(line.contains("{") || line.contains("Optional"), line));
    }

    /// A line that is not true is never read out.
    @ParameterizedTest
    @CsvSource({"NOT_SAID, ''", "STILL_HERE, acute-say-is-er", "GONE, acute-say-is-weg"})
    void ofTheOtherOneOnlyWhatWasChosenIsReadOut(Nearby nearby, String line) {
        EmergencyModel model = model(desk(0));
        model.nearby(nearby);
        List<String> said = model.lines().getValue();
        for (Advice one : counter.catalogue().advice(AdviceKind.ACUTE_SAY)) {
            boolean other = one.text().startsWith("Degene die erbij was");
            assertEquals(!other || one.id().equals(line), said.contains(one.text()), one.text());
        }
    }

    /// It is the colleague who calls, so nothing is said as if one sat there oneself.
    @ParameterizedTest
    @MethodSource("everyCombination")
    void whoCannotLeaveHasAColleagueWhoSaysWhereTheyAre(int facts) {
        EmergencyModel model = model(desk(facts));
        for (Nearby nearby : Nearby.values()) {
            model.nearby(nearby);
            model.canLeave(true);
            List<String> own = model.lines().getValue();
            model.canLeave(false);
            List<String> said = model.lines().getValue();
            assertEquals(own.size(), said.size(), said::toString);
            assertEquals(said.stream().distinct().toList(), said);
            said.forEach(line ->
                    assertFalse(line.contains("Ik zit") || line.contains("Ik heb") || line.contains(" ik heb"), line));
            assertEquals(
                    own.stream().anyMatch(line -> line.contains("balie 4")),
                    said.stream()
                            .anyMatch(line -> line.startsWith("Mijn collega zit hier") && line.contains("balie 4")));
        }
    }

    /// A colleague at another phone of this desk has to dial as one does here.
    @Test
    void theColleagueIsToldHowToDialHere() {
        assertTrue(model(known(AllSettings.OUTSIDE_PREFIX, "0"))
                .ways(false)
                .contains("Uw collega loopt weg en belt 112. Op een toestel hier: 0-112."));
    }

    /// What is known here takes the place of what is true anywhere, so nothing is said twice.
    @ParameterizedTest
    @MethodSource("everyCombination")
    void whoCannotLeaveHearsTheWaysOfThisCounterInstead(int facts) {
        List<String> expected = new ArrayList<>();
        for (Advice general : counter.catalogue().advice(AdviceKind.ACUTE_STAY)) {
            expected.add(
                    switch (general.id()) {
                        case EmergencyModel.BUTTON ->
                            fact(facts, 5, "Druk op de alarmknop: Links onder het blad.")
                                    .orElse(general.text());
                        case EmergencyModel.CODE_SENTENCE ->
                            fact(facts, 6, "Zeg tegen een collega: ‘Is mevrouw De Wit er al?’")
                                    .orElse(general.text());
                        default -> general.text();
                    });
            if (general.id().equals(EmergencyModel.CODE_SENTENCE)) {
                fact(facts, 7, "Of bel de beveiliging: 2222").ifPresent(expected::add);
            }
        }
        assertEquals(expected, model(desk(facts)).ways(false));
    }

    @Test
    void theContentHasTheLinesThatThisCounterReplaces() {
        List<String> ids = counter.catalogue().advice(AdviceKind.ACUTE_STAY).stream()
                .map(Advice::id)
                .toList();
        assertTrue(
                ids.containsAll(List.of(EmergencyModel.BUTTON, EmergencyModel.CODE_SENTENCE, EmergencyModel.COLLEAGUE)),
                ids::toString);
    }

    @Test
    void whereThereIsNoButtonNobodyIsToldToPressIt() {
        Desk desk = known(AllSettings.ALARM_BUTTON, "geen");
        assertEquals(
                advice(AdviceKind.ACUTE_STAY).size() - 1,
                model(desk).ways(false).size());
        model(desk).ways(false).forEach(line -> assertFalse(line.contains("knop"), line));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NONE, Bel met dit toestel: 112", "0, Bel met dit toestel: 0-112"},
            nullValues = "NONE")
    void saysWhatToDial(@org.jspecify.annotations.Nullable String prefix, String line) {
        Desk desk = prefix == null ? Desk.UNKNOWN : known(AllSettings.OUTSIDE_PREFIX, prefix);
        assertEquals(line, model(desk).dial());
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void whoCanLeaveNeedsNoLocalFact(int facts) {
        assertEquals(advice(AdviceKind.ACUTE_LEAVE), model(desk(facts)).ways(true));
    }

    /// A desk of which one thing is known.
    private static <T> Desk known(Setting<T> setting, T value) {
        return new Central(SettingValues.of(setting, value), List.of()).desk(Desk.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} is said as {1}")
    @CsvSource({"Delft, Delft", "Den Haag ('s-Gravenhage), Den Haag", "Bergen (NH.), Bergen"})
    void theMunicipalityIsSaidByOneName(String name, String said) {
        Desk desk = known(AllSettings.MUNICIPALITY, name);
        assertEquals(
                "Ik werk bij de gemeente " + said + ". Ik heb politie nodig.",
                model(desk).say(true, Nearby.NOT_SAID).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | 112 ziet bij dit toestel het adres van het gebouw.
        false | 112 ziet bij dit toestel geen adres. Zeg waar u bent.
        """)
    void saysWhat112SeesOfThisPhone(boolean shows, String text) {
        Desk desk = known(AllSettings.PHONE_SHOWS_ADDRESS, shows);
        assertEquals(Optional.of(text), model(desk).phone());
        assertEquals(Optional.empty(), model(Desk.UNKNOWN).phone());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ACUTE",
                "ACUTE_LEAVE",
                "ACUTE_STAY",
                "ACUTE_SAY",
                "ACUTE_SAY_COLLEAGUE",
                "ACUTE_ASK",
                "ACUTE_AFTER"
            })
    void everyPartHasSomethingInItWithoutAnyLocalFact(AdviceKind kind) {
        assertFalse(model(Desk.UNKNOWN).advice(kind).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whetherOneCanLeaveIsKept(boolean yes) {
        EmergencyModel model = model(Desk.UNKNOWN);
        assertTrue(model.canLeave().getValue());
        model.canLeave(yes);
        assertEquals(yes, model.canLeave().getValue());
    }

    @Test
    void leadsBackToTheStep() {
        counter.session().apply(state -> state.goTo(StepId.REPORT).open(Aside.EMERGENCY));
        model(Desk.UNKNOWN).goBack();
        assertEquals(Optional.empty(), counter.now().place().aside());
        assertEquals(StepId.REPORT, counter.now().place().step());
    }
}
