package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.StepId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A thousand and one ways to use the panel: whatever an employee does, it holds and 112 is near.
class RandomWalkTest {
    private static final int ACTIONS = 2000;

    /// Everything an employee can do; the screens offer only answers that belong to the present question.
    private enum Move {
        GO_TO,
        GO_TO_ITEM,
        OPEN,
        OPEN_ITEM,
        BACK,
        COVER,
        UNCOVER,
        TASK,
        COMPANION,
        UNFOLD,
        SAY,
        LATER,
        EXCUSE,
        NOTICE,
        FORGET,
        AWAY,
        ANSWER,
        RECONSIDER,
        NO_REPLY,
        PRESENCE,
        CAN_LEAVE,
        SHEET,
        WIPE
    }

    private final Catalogue catalogue = catalogue();
    private final RouteFinder routes = new RouteFinder(catalogue);
    private final Reachability reachability = new Reachability(Hours.clock("2026-11-24T10:00"));
    private final Set<Move> made = EnumSet.noneOf(Move.class);
    private final Set<String> ends = new HashSet<>();

    private static Catalogue catalogue() {
        Loaded loaded = new Library().load(Optional.of("Delft"), Optional.empty());
        return assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString).catalogue();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 112, 20261123, 8844})
    void whateverOneDoesThePanelHoldsAnd112IsNear(long seed) {
        Random random = new Random(seed);
        GuideState state = GuideState.begin(catalogue.tasks().getFirst().id());
        for (int step = 0; step < ACTIONS; step++) {
            Move move = random.nextInt(3) == 0 ? Move.ANSWER : any(List.of(Move.values()), random);
            GuideState next = move(move, state, random);
            String where = "action " + step + ": " + move;
            check(state, move, next, where);
            state = next;
        }
        assertEquals(EnumSet.allOf(Move.class), made);
        assertTrue(ends.size() > 4, ends::toString);
    }

    private void check(GuideState before, Move move, GuideState after, String where) {
        assertEquals(
                Optional.of(Aside.EMERGENCY),
                after.open(Aside.EMERGENCY).place().aside(),
                where);
        assertTrue(after.place().visited().contains(after.place().step()), where);
        if (before.place().covered() && move != Move.UNCOVER && move != Move.WIPE) {
            assertTrue(after.place().covered(), where);
        }
        if (!before.place().covered() && move != Move.COVER && move != Move.EXCUSE) {
            assertFalse(after.place().covered(), where);
        }
        Set<String> signals = after.facts().stream().map(Observation::id).collect(Collectors.toSet());
        assertEquals(signals.size(), after.facts().size(), where);
        if (routes.after(after.way().answers()) instanceof RoutePlace.Answered end) {
            ends.add(end.outcome().id());
            List<Contact> contacts = contacts(end);
            assertFalse(contacts.isEmpty(), where);
            assertEquals(contacts.size(), new HashSet<>(contacts).size(), where);
            if (end.outcome().acute()) {
                assertEquals("112", contacts.getFirst().phones().getFirst().digits(), where);
            }
        }
    }

    private GuideState move(Move move, GuideState state, Random random) {
        made.add(move);
        return switch (move) {
            case GO_TO -> state.goTo(any(List.of(StepId.values()), random));
            case GO_TO_ITEM ->
                state.goTo(
                        any(List.of(StepId.values()), random),
                        any(catalogue.advice(), random).id());
            case OPEN -> state.open(any(List.of(Aside.values()), random));
            case OPEN_ITEM ->
                state.open(Aside.INFO, any(catalogue.topics(), random).id());
            case BACK -> state.back();
            case COVER -> state.cover(true);
            case UNCOVER -> state.cover(false);
            case TASK -> state.task(any(catalogue.tasks(), random).id());
            case COMPANION ->
                state.companion(any(catalogue.companions(), random).id());
            case UNFOLD -> state.unfold(any(catalogue.sections(), random).id());
            case SAY -> state.say(any(catalogue.prompts(), random).id());
            case LATER -> state.later(any(catalogue.reminders(), random).id());
            case EXCUSE -> state.excuse(any(catalogue.excuses(), random).id());
            case NOTICE -> state.notice(any(catalogue.signals(), random), LocalTime.of(10, random.nextInt(60)));
            case FORGET -> state.forget(any(catalogue.signals(), random).id());
            case AWAY -> state.away(random.nextBoolean());
            case ANSWER -> answer(state, random);
            case RECONSIDER ->
                state.reconsider(random.nextInt(state.way().answers().size() + 1));
            case NO_REPLY -> state.noReply(any(catalogue.contacts(), random).id());
            case PRESENCE -> state.presence(any(List.of(Presence.values()), random));
            case CAN_LEAVE -> state.canLeave(random.nextBoolean());
            case SHEET -> state.sheet(any(List.of(Sheet.values()), random));
            case WIPE -> GuideState.begin(state.talk().task());
        };
    }

    private GuideState answer(GuideState state, Random random) {
        return switch (routes.after(state.way().answers())) {
            case RoutePlace.Asking asking ->
                state.answer(any(asking.question().answers(), random).id());
            case RoutePlace.Answered _ -> state;
        };
    }

    private List<Contact> contacts(RoutePlace.Answered end) {
        return routes.calls(end.outcome(), reachability)
                .all()
                .flatMap(Resolved::contacts)
                .toList();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
