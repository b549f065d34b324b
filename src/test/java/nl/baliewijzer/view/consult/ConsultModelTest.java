package nl.baliewijzer.view.consult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Observation;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.SettingValues;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private final Counter counter = Counter.inDelft();
    private final ConsultModel model = at(Optional.empty());

    private ConsultModel at(Optional<String> desk) {
        Central central = new Central(
                desk.map(name -> SettingValues.of(AllSettings.DESK, name)).orElse(SettingValues.NONE), List.of());
        return new ConsultModel(
                counter.catalogue(),
                counter.session(),
                counter.clock(),
                central.desk(Desk.UNKNOWN),
                true,
                counter.texts());
    }

    private List<String> sentences() {
        return model.facts().getValue().stream().map(Observation::sentence).toList();
    }

    @Test
    void asksFirstWhetherOneIsAway() {
        assertEquals(StepId.CONSULT, model.step().step());
        assertFalse(model.away().getValue());
        model.away(true);
        assertTrue(model.away().getValue());
        model.away(false);
        assertFalse(model.away().getValue());
    }

    @Test
    void showsWhatWasNoticedAsWholeSentences() {
        Signal first = counter.catalogue().signals().get(0);
        Signal second = counter.catalogue().signals().get(1);
        assertEquals(List.of(), sentences());
        counter.session().apply(state -> state.notice(second, LocalTime.NOON).notice(first, LocalTime.NOON));
        assertEquals(List.of(second.sentence(), first.sentence()), sentences());
        model.remove(model.facts().getValue().getFirst());
        assertEquals(List.of(first.sentence()), sentences());
    }

    /// The desk is that of this computer, so it is named only of what was noted at it.
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            WIN_TIME     | -            | Gezien – 10:00
            MAKE_CONTACT | balie 4      | Gezien – 10:00, balie 4
            SPEAK_ALONE  | 4            | Gezien – 10:00, balie 4
            SPEAK_ALONE  | loket Zuid   | Gezien – 10:00, loket Zuid
            CONSULT      | balie 4      | Gezien – genoteerd 10:00
            REPORT       | -            | Gezien – genoteerd 10:00
            """)
    void aFactSaysWhenAndAtWhichDesk(StepId step, @Nullable String desk, String head) {
        counter.session()
                .apply(state -> state.goTo(step)
                        .add(Sense.SEEN, Optional.empty(), "De cliënt huilde.", false, LocalTime.of(10, 0, 59)));
        ConsultModel there = at(Optional.ofNullable(desk));
        assertEquals(head, there.head(there.facts().getValue().getFirst()).replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @EnumSource(names = {"SAFETY", "COLLEAGUE_QUESTION", "DOUBT", "SHARE"})
    void everyPartHasSomethingInIt(AdviceKind kind) {
        assertFalse(model.advice(kind).isEmpty());
    }

    @Test
    void everyDoubtIsAnswered() {
        model.advice(AdviceKind.DOUBT).forEach(doubt -> assertTrue(doubt.more().isPresent(), doubt.id()));
    }

    private List<String> opened() {
        return model.topics().getValue().stream()
                .flatMap(topic -> topic.signals().stream())
                .map(Signal::id)
                .toList();
    }

    /// The employee saw something; what the form is called does not change that.
    @Test
    void aTopicKeepsWhatItMeantWhenTheDeskTaskIsChangedAfterwards() {
        counter.session()
                .apply(state -> state.task("huwelijk").later("getuigen").later("partner"));
        List<String> before = opened();
        assertFalse(before.isEmpty());
        counter.session().apply(state -> state.task("verhuizing"));
        assertTrue(opened().containsAll(before), () -> opened().toString());
        model.topics().getValue().forEach(topic -> assertFalse(topic.signals().isEmpty(), topic.toString()));
    }

    @Test
    void aTopicTakesOnWhatItMeansInTheTaskThatIsChosenNow() {
        counter.session().apply(state -> state.later("paspoort").task("paspoort"));
        assertTrue(opened().contains("wil-paspoort-ophalen"), () -> opened().toString());
    }

    @Test
    void ofAClientWhoIsAloneNothingIsOfferedAboutSomebodyElse() {
        counter.session().apply(state -> state.later("telefoon").later("overig"));
        assertTrue(opened().contains("ander-geeft-nummer"), () -> opened().toString());
        counter.session().apply(state -> state.companion(CompanionKind.NOBODY));
        assertFalse(opened().contains("ander-geeft-nummer"), () -> opened().toString());
        assertTrue(opened().contains("meer-telefoons"), () -> opened().toString());
        assertTrue(model.alone().getValue());
        model.notAlone();
        assertFalse(model.alone().getValue());
        assertTrue(opened().contains("ander-geeft-nummer"), () -> opened().toString());
    }

    @Test
    void leadsOnAndBack() {
        model.goOn();
        assertEquals(StepId.REPORT, counter.now().place().step());
        model.goBack();
        assertEquals(StepId.SPEAK_ALONE, counter.now().place().step());
    }
}
