package nl.baliewijzer.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.view.parts.Disclosure;

/// Every screen there is, folded open, for what must hold on all of them.
final class Screens {
    private static final List<String> TO_THE_NUMBER = List.of("nee", "volwassene", "niet-kunnen-vragen");
    private static final Map<String, UnaryOperator<GuideState>> ALL = new LinkedHashMap<>();

    private static final Map<String, UnaryOperator<GuideState>> PRACTISING = new LinkedHashMap<>();

    static {
        PRACTISING.put("practising", state -> state.goTo(StepId.MAKE_CONTACT));
        PRACTISING.put("look back", state -> state.open(Aside.LOOK_BACK));
        ALL.put("win-time", state -> state.goTo(StepId.WIN_TIME));
        ALL.put("make-contact", state -> state.goTo(StepId.MAKE_CONTACT));
        ALL.put("later", state -> state.goTo(StepId.MAKE_CONTACT).open(Aside.LATER));
        ALL.put("speak-alone", state -> state.goTo(StepId.SPEAK_ALONE));
        ALL.put("consult, at the counter", state -> state.away(false).goTo(StepId.CONSULT));
        ALL.put("consult", state -> state.away(true).goTo(StepId.CONSULT));
        ALL.put("report, first question", state -> state.reconsider(0).goTo(StepId.REPORT));
        ALL.put("report, a place", state -> answered(state, List.of("nee", "plaats")));
        ALL.put("report, number", state -> answered(state, TO_THE_NUMBER).sheet(Sheet.NUMBER));
        ALL.put("report, lines", state -> answered(state, TO_THE_NUMBER).sheet(Sheet.LINES));
        ALL.put("report, aftercare", state -> answered(state, TO_THE_NUMBER).sheet(Sheet.AFTERCARE));
        ALL.put("report, acute", state -> answered(state, List.of("ja")));
        ALL.put("112, can leave", state -> state.canLeave(true).open(Aside.EMERGENCY));
        ALL.put("112, cannot leave", state -> state.canLeave(false).open(Aside.EMERGENCY));
        for (Aside aside : List.of(
                Aside.LOOK,
                Aside.CONTACTS,
                Aside.INFO,
                Aside.SETTINGS,
                Aside.MUNICIPALITY,
                Aside.SEARCH,
                Aside.KEYS,
                Aside.PRACTICE)) {
            ALL.put(aside.name(), state -> state.open(aside));
        }
        ALL.put("municipality, one picked", state -> state.open(Aside.MUNICIPALITY, "Den Haag"));
        ALL.put("municipality, a long name", state -> state.open(Aside.MUNICIPALITY, "'s-Hertogenbosch"));
        ALL.put("look, at the counter", state -> state.goTo(StepId.MAKE_CONTACT).open(Aside.LOOK));
        ALL.put(
                "the card for the client",
                state -> state.goTo(StepId.SPEAK_ALONE).open(Aside.CLIENT_CARD, "nl"));
        ALL.put("cover", state -> state.cover(true));
    }

    private Screens() {}

    private static GuideState answered(GuideState state, List<String> answers) {
        GuideState empty = state.goTo(StepId.REPORT).reconsider(0);
        for (String answer : answers) {
            empty = empty.answer(answer);
        }
        return empty;
    }

    /// Goes to each, opens every line that is folded shut, and hands its name to `check`.
    static void each(Panel panel, Consumer<String> check) {
        each(panel, ALL, check);
    }

    /// The same with what only practising has: the band with a scene over a screen, and the look back.
    static void practising(Panel panel, Scene scene, Consumer<String> check) {
        Employee.fx(() -> {
            panel.session().practise(scene);
            return true;
        });
        each(panel, PRACTISING, check);
    }

    /// The same, on each screen at every one of these text sizes in percent.
    static void atEverySize(Panel panel, Scene scene, List<Integer> sizes, BiConsumer<String, Integer> check) {
        Consumer<String> all = screen -> sizes.forEach(size -> {
            Employee.fx(() -> {
                panel.store().change(settings -> settings.with(AllSettings.TEXT_SIZE, size));
                layOut(panel);
                return true;
            });
            // after what waited for the new sizes
            Employee.fx(() -> {
                layOut(panel);
                return true;
            });
            check.accept(screen, size);
        });
        each(panel, all);
        practising(panel, scene, all);
    }

    private static void layOut(Panel panel) {
        panel.scene().getRoot().applyCss();
        panel.scene().getRoot().layout();
    }

    private static void each(Panel panel, Map<String, UnaryOperator<GuideState>> screens, Consumer<String> check) {
        screens.forEach((name, way) -> {
            Employee.fx(() -> {
                panel.session().apply(state -> way.apply(state.cover(false)));
                return true;
            });
            Employee.settle();
            Employee.fx(() -> {
                unfold(panel);
                return true;
            });
            Employee.settle();
            check.accept(name);
        });
        Employee.settle();
    }

    /// Opens every line that is folded shut.
    static void unfold(Panel panel) {
        // a scroll pane takes its content in once it has a skin
        panel.scene().getRoot().applyCss();
        Sight.nodes(panel.scene().getRoot())
                .filter(Disclosure.class::isInstance)
                .map(Disclosure.class::cast)
                .toList()
                .forEach(line -> line.setOpen(true));
    }
}
