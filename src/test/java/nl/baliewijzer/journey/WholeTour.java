package nl.baliewijzer.journey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.Given;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Nearby;
import nl.baliewijzer.guide.Path;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.guide.Sheet;
import nl.baliewijzer.guide.search.Hit;
import nl.baliewijzer.guide.search.HitKind;
import nl.baliewijzer.guide.search.Marked;
import nl.baliewijzer.view.makecontact.MakeContactModel;
import nl.baliewijzer.view.search.SearchModel;

/// Everything that can be read in a panel by whoever opens every line, answers every question and looks everything up,
/// and on which screen it stood first.
final class WholeTour {
    private final Panel panel;
    private final Catalogue catalogue;
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final List<String> notWhereFound = new ArrayList<>();

    private WholeTour(Panel panel, Catalogue catalogue) {
        this.panel = panel;
        this.catalogue = catalogue;
    }

    static WholeTour of(Panel panel, Catalogue catalogue) {
        WholeTour tour = new WholeTour(panel, catalogue);
        Screens.each(panel, tour::look);
        tour.emergency();
        tour.appointments();
        tour.info();
        tour.looksUp();
        tour.routes();
        // last, because all numbers are 000 from then on
        catalogue.scenes().forEach(tour::practise);
        return tour;
    }

    /// Whether a text was read somewhere, whole or in a longer line.
    boolean has(String text) {
        return seen.containsKey(text) || seen.keySet().stream().anyMatch(line -> line.contains(text));
    }

    /// What search found and did not bring into sight.
    List<String> notWhereFound() {
        return notWhereFound;
    }

    /// Every moment of it, and the look back.
    private void practise(Scene scene) {
        Screens.practising(panel, scene, this::look);
        Employee.fx(() -> {
            panel.session().practise(scene);
            return true;
        });
        for (int moment = 0; moment < scene.moments().size(); moment++) {
            Employee.settle();
            look("practising");
            press("onward");
        }
    }

    private void press(String id) {
        Employee.fx(() -> {
            Sight.nodes(panel.scene().getRoot())
                    .filter(node -> node instanceof Button && id.equals(node.getId()))
                    .toList()
                    .forEach(node -> ((Button) node).fire());
            return true;
        });
        Employee.settle();
    }

    private void emergency() {
        apply(state -> state.cover(false));
        for (Nearby nearby : Nearby.values()) {
            go("112", state -> state.canLeave(true).nearby(nearby).open(Aside.EMERGENCY));
        }
        press("main");
        look("112, what they ask");
        for (int page = 0; page < ClientCard.Questions.class.getRecordComponents().length; page++) {
            int at = page;
            go(
                    "the card for the client",
                    state -> state.open(Aside.CLIENT_CARD, ClientCard.DUTCH).turn(at));
        }
    }

    /// The form and the topics of every desk task, with everything ticked.
    private void appointments() {
        go("companions", state -> state.goTo(StepId.MAKE_CONTACT).unfold(MakeContactModel.COMPANIONS));
        go("desk tasks", state -> state.unfold(MakeContactModel.TASKS));
        catalogue.tasks().forEach(task -> {
            go("form", _ -> GuideState.begin(task.id()).goTo(StepId.MAKE_CONTACT));
            go("topics to tick", state -> state.open(Aside.LATER));
            task.reminders().forEach(word -> apply(state -> state.later(word)));
            go("topics opened", state -> state.away(true).goTo(StepId.CONSULT));
        });
    }

    private void info() {
        Stream.of(
                        catalogue.steps().stream().map(Item::id),
                        catalogue.signalGroups().stream().map(Item::id),
                        catalogue.topics().stream().map(Item::id),
                        Stream.of("prompts", "figures", "sources"),
                        Stream.of(AdviceKind.values())
                                .flatMap(kind -> catalogue.advice(kind).stream().limit(1))
                                .map(Item::id))
                .flatMap(ids -> ids)
                .forEach(id -> go("Info", state -> state.open(Aside.INFO, id)));
    }

    /// What search finds, where it opens.
    private void looksUp() {
        opens(HitKind.EXCUSE, catalogue.excuses());
        opens(HitKind.PROMPT, catalogue.prompts());
        List<Advice> advice = catalogue.advice().stream()
                .filter(one -> !one.kind().id().startsWith("acute"))
                .toList();
        opens(HitKind.ADVICE, advice);
        opens(HitKind.CONTACT, catalogue.contacts());
    }

    private void opens(HitKind kind, List<? extends Item> items) {
        SearchModel search = new SearchModel(catalogue, new SimpleObjectProperty<>(Optional.empty()), panel.session());
        Marked none = new Marked("", List.of());
        for (Item item : items) {
            apply(_ -> begun().away(true).goTo(StepId.CONSULT));
            Employee.fx(() -> {
                search.open(new Hit(kind, item.id(), none, none, 1));
                return true;
            });
            Employee.settle();
            List<String> lines = look(kind + " that was found");
            String sought = OnScreens.texts(item, catalogue).findFirst().orElseThrow();
            if (lines.stream().noneMatch(line -> line.contains(sought))) {
                notWhereFound.add(kind + " " + item.id());
            }
        }
    }

    /// Every question and outcome of step 5, each call after the one before it was not answered.
    private void routes() {
        RouteFinder finder = new RouteFinder(catalogue);
        Reachability now =
                Reachability.checked(catalogue, Clock.fixed(PanelFixture.MORNING.toInstant(), Reachability.ZONE));
        for (Path path : finder.paths()) {
            apply(_ -> begun().goTo(StepId.REPORT));
            for (Given given : path.given()) {
                go("question", UnaryOperator.identity());
                apply(state -> state.answer(given.answer().id()));
            }
            for (Resolved call : finder.calls(path.given(), path.outcome(), now).inOrder()) {
                for (Sheet sheet : Sheet.values()) {
                    go("outcome, " + sheet, state -> state.sheet(sheet));
                }
                apply(state -> state.noReply(call.contact().id()));
            }
        }
    }

    private GuideState begun() {
        return GuideState.begin(catalogue.tasks().getFirst().id());
    }

    private void go(String screen, UnaryOperator<GuideState> way) {
        apply(way);
        Employee.fx(() -> {
            Screens.unfold(panel);
            return true;
        });
        look(screen);
    }

    private void apply(UnaryOperator<GuideState> way) {
        Employee.fx(() -> {
            panel.session().apply(way);
            return true;
        });
        Employee.settle();
    }

    /// Reads everything, with *Meer* of every contact opened.
    private List<String> look(String screen) {
        return Employee.fx(() -> {
            Sight.nodes(panel.scene().getRoot())
                    .filter(node ->
                            node instanceof Hyperlink link && Sight.text(link).equals("Meer"))
                    .toList()
                    .forEach(node -> ((Hyperlink) node).fire());
            List<String> lines = Sight.texts(panel.scene().getRoot()).stream()
                    .map(text -> text.replace('\u00a0', ' '))
                    .toList();
            lines.forEach(text -> seen.putIfAbsent(text, screen));
            return lines;
        });
    }
}
