package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.Where;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuideStateTest {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final GuideState BEGIN = GuideState.begin("paspoort");
    private static final Signal PASS = signal("pas-bij-ander", Sense.SEEN, Optional.empty());
    private static final Signal BOSS = signal("werkt-voor-hem", Sense.SAID, Optional.of(Speaker.COMPANION));

    /// An appointment with something in every part of it.
    private static final GuideState FULL = BEGIN.goTo(StepId.MAKE_CONTACT)
            .companion("kennis")
            .say("zin")
            .notice(PASS, TEN)
            .goTo(StepId.REPORT)
            .away(true)
            .answer("nee")
            .answer("persoon")
            .noReply("shop")
            .presence(Presence.JUST_LEFT)
            .canLeave(false)
            .sheet(Sheet.LINES)
            .open(Aside.CONTACTS, "shop")
            .cover(true);

    private static Signal signal(String id, Sense sense, Optional<Speaker> by) {
        return new Signal(
                id,
                "papieren",
                Where.DESK,
                sense,
                by,
                "kort " + id,
                "De zin van " + id + ".",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Citation(Citation.OWN, "", false)));
    }

    private static Named<UnaryOperator<GuideState>> does(String name, UnaryOperator<GuideState> action) {
        return Named.of(name, action);
    }

    /// Every action, and the one part of the state that it may change.
    static Stream<Arguments> actions() {
        return Stream.of(
                Arguments.of(does("goTo", state -> state.goTo(StepId.CONSULT)), "place"),
                Arguments.of(does("goTo item", state -> state.goTo(StepId.CONSULT, "punt")), "place"),
                Arguments.of(does("open", state -> state.open(Aside.EMERGENCY)), "place"),
                Arguments.of(does("open item", state -> state.open(Aside.INFO, "punt")), "place"),
                Arguments.of(does("back", GuideState::back), "place"),
                Arguments.of(does("cover", state -> state.cover(false)), "place"),
                Arguments.of(does("task", state -> state.task("verhuizing")), "talk"),
                Arguments.of(does("companion", state -> state.companion("collega")), "talk"),
                Arguments.of(does("say", state -> state.say("andere-zin")), "talk"),
                Arguments.of(does("unsay", state -> state.say("zin")), "talk"),
                Arguments.of(does("later", state -> state.later("adres")), "talk"),
                Arguments.of(does("notice", state -> state.notice(BOSS, TEN)), "facts"),
                Arguments.of(does("notice again", state -> state.notice(PASS, TEN)), "facts"),
                Arguments.of(does("forget", state -> state.forget(PASS.id())), "facts"),
                Arguments.of(does("away", state -> state.away(false)), "way"),
                Arguments.of(does("answer", state -> state.answer("later")), "way"),
                Arguments.of(does("reconsider", state -> state.reconsider(0)), "way"),
                Arguments.of(does("noReply", state -> state.noReply("comensha")), "way"),
                Arguments.of(does("presence", state -> state.presence(Presence.COMES_BACK)), "way"),
                Arguments.of(does("canLeave", state -> state.canLeave(true)), "way"),
                Arguments.of(does("sheet", state -> state.sheet(Sheet.AFTERCARE)), "way"));
    }

    @ParameterizedTest(name = "{0} changes the {1}")
    @MethodSource("actions")
    void anActionChangesItsOwnPartOnlyAndLeavesTheStateBeforeAsItWas(UnaryOperator<GuideState> action, String part) {
        GuideState before = new GuideState(FULL.place(), FULL.talk(), FULL.facts(), FULL.way());
        GuideState after = action.apply(FULL);
        assertEquals(before, FULL);
        List<String> changed = new ArrayList<>();
        if (!after.place().equals(before.place())) {
            changed.add("place");
        }
        if (!after.talk().equals(before.talk())) {
            changed.add("talk");
        }
        if (!after.facts().equals(before.facts())) {
            changed.add("facts");
        }
        if (!after.way().equals(before.way())) {
            changed.add("way");
        }
        assertEquals(List.of(part), changed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void anActionDoneTwiceFromTheSameStateGivesTheSame(UnaryOperator<GuideState> action, String part) {
        assertEquals(action.apply(FULL), action.apply(FULL), part);
    }

    @Test
    void oneRowIsOpenAtATimeAndNoneBehindTheCoverOrElsewhere() {
        GuideState open = BEGIN.unfold("woning");
        assertEquals(Optional.of("woning"), open.place().row());
        assertEquals(Optional.of("werk"), open.unfold("werk").place().row());
        assertEquals(Optional.empty(), open.unfold("woning").place().row());
        assertEquals(Optional.empty(), open.fold().place().row());
        assertEquals(Optional.empty(), open.goTo(StepId.SPEAK_ALONE).place().row());
        assertEquals(Optional.empty(), open.open(Aside.LATER).place().row());
        assertEquals(Optional.empty(), open.cover(true).cover(false).place().row());
        assertEquals(
                Optional.empty(), BEGIN.cover(true).unfold("woning").place().row());
    }

    @Test
    void whatIsOpenedBesideTheStepsGivesBackThePlaceItWasOpenedFrom() {
        GuideState open = BEGIN.goTo(StepId.SPEAK_ALONE).unfold("andere-taal");
        assertEquals(open, open.open(Aside.INFO, "tolk").turn(2).back());
        assertEquals(open.fold(), open.open(Aside.CLIENT_CARD, "nl").turn(2).back());
        assertEquals(open, open.open(Aside.INFO).open(Aside.CONTACTS).back(), "one takes the place of the other");
        GuideState later = open.open(Aside.LATER);
        assertEquals(later, later.open(Aside.SEARCH).back());
        assertEquals(open, later.open(Aside.SEARCH).back().back());
    }

    @Test
    void theEmergencyNumberAndTheKeysGoOverWhateverStandsThere() {
        GuideState reading = BEGIN.goTo(StepId.CONSULT).open(Aside.INFO, "tolk");
        assertEquals(reading, reading.open(Aside.EMERGENCY).back());
        assertEquals(reading, reading.open(Aside.KEYS).open(Aside.EMERGENCY).back());
        assertEquals(
                reading, reading.open(Aside.EMERGENCY).open(Aside.EMERGENCY).back());
        assertEquals(
                BEGIN.goTo(StepId.CONSULT).place(),
                reading.open(Aside.KEYS).back().back().place());
    }

    @Test
    void noRowWaitsBehindAnotherScreenWhenItIsHiddenOrShut() {
        GuideState over = BEGIN.goTo(StepId.MAKE_CONTACT).unfold("werk").open(Aside.EMERGENCY);
        assertTrue(over.place().isUnfolded());
        assertEquals(Optional.of("werk"), over.back().place().row());
        for (GuideState hidden :
                List.of(over.fold(), over.cover(true), over.cover(true).cover(false))) {
            assertFalse(hidden.place().isUnfolded());
            assertEquals(Optional.empty(), hidden.back().place().row());
        }
        assertTrue(over.cover(true).back().place().covered());
    }

    @Test
    void beginsAtStepOneWithNobodyKnownAndNothingNoticed() {
        assertEquals(
                new GuideState(
                        new Whereabouts(
                                StepId.WIN_TIME,
                                Set.of(StepId.WIN_TIME),
                                Optional.empty(),
                                Optional.empty(),
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                false),
                        new Talk("paspoort", CompanionKind.UNKNOWN, Set.of(), Map.of(), 1, Optional.empty()),
                        List.of(),
                        new Way(
                                false,
                                List.of(),
                                Set.of(),
                                Presence.NOT_SAID,
                                true,
                                Nearby.NOT_SAID,
                                Consent.NOT_ASKED,
                                Sheet.NUMBER)),
                BEGIN);
    }

    /// What an appointment leaves behind; where one is and what one looks up is nothing of a client.
    static Stream<Arguments> traces() {
        return Stream.of(
                Arguments.of(does("begin", state -> state), true),
                Arguments.of(does("walk", state -> state.goTo(StepId.REPORT).goTo(StepId.CONSULT)), true),
                Arguments.of(
                        does("look up", state -> state.open(Aside.INFO, "punt").back()), true),
                Arguments.of(does("cover", state -> state.cover(true)), true),
                Arguments.of(does("say and take back", state -> state.say("zin").say("zin")), true),
                Arguments.of(
                        does(
                                "tick a word and untick it",
                                state -> state.later("adres").later("adres")),
                        true),
                Arguments.of(does("tick a word", state -> state.later("adres")), false),
                Arguments.of(
                        does("tick and untick", state -> state.notice(PASS, TEN).notice(PASS, TEN)), true),
                Arguments.of(
                        does(
                                "answer and reconsider",
                                state -> state.answer("nee").reconsider(0)),
                        true),
                Arguments.of(does("say", state -> state.say("zin")), false),
                Arguments.of(does("excuse", state -> state.excuse("even-nakijken")), false),
                Arguments.of(does("tick", state -> state.notice(PASS, TEN)), false),
                Arguments.of(does("answer", state -> state.answer("nee")), false),
                Arguments.of(does("companion", state -> state.companion("collega")), false),
                Arguments.of(does("open a row", state -> state.unfold("woning")), true),
                Arguments.of(does("task", state -> state.task("verhuizing")), true),
                Arguments.of(does("away", state -> state.away(true)), false),
                Arguments.of(does("held", state -> state.canLeave(false)), false),
                Arguments.of(does("nobody answered", state -> state.noReply("shop")), false),
                Arguments.of(does("presence", state -> state.presence(Presence.JUST_LEFT)), false));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("traces")
    void isEmptyUntilSomethingOfAnAppointmentIsInIt(UnaryOperator<GuideState> action, boolean empty) {
        assertEquals(empty, action.apply(BEGIN).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void goingToAStepShowsItAndRemembersIt(StepId step) {
        GuideState there = FULL.goTo(step);
        assertEquals(step, there.place().step());
        assertEquals(Optional.empty(), there.place().aside());
        assertEquals(Optional.empty(), there.place().item());
        assertTrue(there.place().visited().containsAll(FULL.place().visited()));
        assertTrue(there.place().visited().contains(step));
        assertEquals(step.number() <= 3, there.atTheCounter());
        assertEquals(Optional.of("punt"), FULL.goTo(step, "punt").place().item());
    }

    @ParameterizedTest
    @EnumSource(Aside.class)
    void aScreenBesideTheStepsOpensFromAnywhereAndLeadsBack(Aside aside) {
        for (StepId step : StepId.values()) {
            GuideState open = BEGIN.goTo(step).open(aside);
            assertEquals(Optional.of(aside), open.place().aside());
            assertEquals(step, open.place().step());
            assertEquals(BEGIN.goTo(step), open.back());
            assertEquals(Optional.of("punt"), open.open(aside, "punt").place().item());
            assertEquals(
                    Optional.empty(),
                    open.open(aside, "punt").open(aside).place().item());
            assertEquals(step.atTheCounter(), open.atTheCounter());
        }
    }

    @Test
    void theCoverHidesWhatIsOpenAndGivesItBack() {
        GuideState open = BEGIN.goTo(StepId.REPORT).open(Aside.CONTACTS, "shop");
        assertTrue(open.cover(true).place().covered());
        assertEquals(open, open.cover(true).cover(false));
    }

    @Test
    void walkingAwayWithAnExcusePutsTheCoverUp() {
        GuideState away = BEGIN.excuse("even-nakijken");
        assertTrue(away.place().covered());
        assertEquals(Set.of("even-nakijken"), away.talk().said());
        assertEquals(StepId.WIN_TIME, away.place().step());
    }

    @Test
    void anExcuseSaidTwiceStaysSaid() {
        GuideState twice = BEGIN.excuse("even-nakijken").cover(false).excuse("even-nakijken");
        assertEquals(Set.of("even-nakijken"), twice.talk().said());
        assertTrue(twice.place().covered());
    }

    @Test
    void sayingASentenceAgainTakesTheMarkAway() {
        assertEquals(Set.of("een"), BEGIN.say("een").talk().said());
        assertEquals(
                Set.of("twee"), BEGIN.say("een").say("twee").say("een").talk().said());
        assertEquals(BEGIN, BEGIN.say("een").say("een"));
    }

    @Test
    void aTickKeepsTheSentenceAndTheMinute() {
        GuideState noticed = BEGIN.notice(BOSS, LocalTime.of(10, 7, 59, 123_456));
        assertEquals(
                List.of(new Observation(
                        BOSS.id(),
                        Sense.SAID,
                        Optional.of(Speaker.COMPANION),
                        BOSS.sentence(),
                        LocalTime.of(10, 7),
                        true,
                        false)),
                noticed.facts());
        assertTrue(noticed.noticed(BOSS.id()));
        assertFalse(noticed.noticed(PASS.id()));
    }

    @Test
    void factsStandInTheOrderOfNoticing() {
        GuideState both = BEGIN.notice(BOSS, TEN).notice(PASS, TEN.plusMinutes(1));
        assertEquals(
                List.of(BOSS.id(), PASS.id()),
                both.facts().stream().map(Observation::id).toList());
        assertEquals(BEGIN.notice(PASS, TEN.plusMinutes(1)), both.notice(BOSS, TEN.plusMinutes(2)));
        assertEquals(both.notice(BOSS, TEN), both.forget(BOSS.id()));
    }

    @Test
    void forgettingWhatWasNotNoticedChangesNothing() {
        assertEquals(BEGIN, BEGIN.forget("iets"));
        assertEquals(FULL, FULL.forget(BOSS.id()));
    }

    /// What belonged to the number of another answer must not stand beside this one.
    static Stream<Named<UnaryOperator<GuideState>>> otherAnswers() {
        return Stream.of(does("answer", state -> state.answer("x")), does("reconsider", state -> state.reconsider(1)));
    }

    @ParameterizedTest
    @MethodSource("otherAnswers")
    void anotherAnswerBeginsTheCallAnew(UnaryOperator<GuideState> action) {
        Way way = action.apply(FULL).way();
        assertEquals(Set.of(), way.noReply());
        assertEquals(Sheet.NUMBER, way.sheet());
        assertTrue(way.away());
        assertEquals(Presence.JUST_LEFT, way.presence());
        assertFalse(way.canLeave());
    }

    @Test
    void reconsideringGoesBackToTheQuestionThatWasAnswered() {
        GuideState three = BEGIN.answer("a").answer("b").answer("c");
        assertEquals(List.of("a", "b", "c"), three.way().answers());
        assertEquals(List.of("a", "b"), three.reconsider(2).way().answers());
        assertEquals(List.of("a"), three.reconsider(1).way().answers());
        assertEquals(List.of(), three.reconsider(0).way().answers());
        assertThrows(IndexOutOfBoundsException.class, () -> three.reconsider(4));
    }

    @Test
    void whoDidNotAnswerThePhoneIsRememberedOnce() {
        assertEquals(
                Set.of("shop", "comensha"),
                BEGIN.noReply("shop").noReply("comensha").noReply("shop").way().noReply());
    }

    /// Step 4 asks again once the employee has been back where somebody may read along.
    @ParameterizedTest
    @EnumSource
    void whoeverGoesBackToTheCounterIsNoLongerAway(StepId step) {
        GuideState away = BEGIN.goTo(StepId.CONSULT).away(true);
        assertEquals(
                step.number() > 3, away.goTo(step).goTo(StepId.CONSULT).way().away());
        assertTrue(away.open(Aside.CONTACTS).back().way().away());
    }

    /// Away from the counter the time of noting is not the time of seeing.
    @ParameterizedTest
    @EnumSource
    void aFactIsOfTheCounterExactlyWhenItWasNotedThere(StepId step) {
        boolean there = step.number() <= 3;
        GuideState noted =
                BEGIN.goTo(step).notice(PASS, TEN).add(Sense.SEEN, Optional.empty(), "De cliënt huilde.", false, TEN);
        assertEquals(
                List.of(there, there),
                noted.facts().stream().map(Observation::there).toList());
        // and stays so, wherever the employee goes and however it is put
        GuideState elsewhere =
                noted.goTo(there ? StepId.CONSULT : StepId.WIN_TIME).reword(PASS.id(), "Anders.", false);
        assertEquals(
                List.of(there, there),
                elsewhere.facts().stream().map(Observation::there).toList());
    }

    /// Of a group what was ticked and noticed holds for all; what was said begins anew with each.
    @Test
    void theNextOfAGroupKeepsWhatIsShared() {
        GuideState first = BEGIN.companion(CompanionKind.GROUP)
                .goTo(StepId.SPEAK_ALONE)
                .say("zin")
                .later("adres")
                .notice(PASS, TEN);
        GuideState next = first.nextPerson();
        assertEquals(2, next.talk().person());
        assertEquals(StepId.MAKE_CONTACT, next.place().step());
        assertEquals(Set.of(), next.talk().said());
        assertEquals(first.talk().later(), next.talk().later());
        assertEquals(first.talk().companion(), next.talk().companion());
        assertEquals(first.facts(), next.facts());
        assertFalse(BEGIN.nextPerson().isEmpty());
    }

    @Test
    void whatWasHandedInCannotBeChangedAfterwards() {
        Set<String> said = new LinkedHashSet<>(Set.of("zin"));
        Map<String, String> later = new LinkedHashMap<>(Map.of("adres", "paspoort"));
        List<Observation> facts = new ArrayList<>();
        List<String> answers = new ArrayList<>(List.of("nee"));
        Set<String> noReply = new LinkedHashSet<>();
        GuideState state = new GuideState(
                BEGIN.place(),
                new Talk("paspoort", "onbekend", said, later, 1, Optional.empty()),
                facts,
                new Way(
                        false,
                        answers,
                        noReply,
                        Presence.HERE,
                        true,
                        Nearby.NOT_SAID,
                        Consent.NOT_ASKED,
                        Sheet.NUMBER));
        said.clear();
        later.clear();
        facts.add(Observation.of(PASS, TEN, true));
        answers.clear();
        noReply.add("shop");
        assertEquals(Set.of("zin"), state.talk().said());
        assertEquals(Map.of("adres", "paspoort"), state.talk().later());
        assertEquals(List.of(), state.facts());
        assertEquals(List.of("nee"), state.way().answers());
        assertEquals(Set.of(), state.way().noReply());
    }

    @Test
    void whatIsHandedOutCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> FULL.facts().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> FULL.talk().said().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> FULL.talk().later().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> FULL.way().answers().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> FULL.way().noReply().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> FULL.place().visited().clear());
    }

    @Test
    void aNewAppointmentKnowsNothingOfTheOneBefore() {
        GuideState wiped = GuideState.begin("paspoort");
        assertEquals(BEGIN, wiped);
        assertTrue(wiped.isEmpty());
        assertNotEquals(FULL, wiped);
    }
}
