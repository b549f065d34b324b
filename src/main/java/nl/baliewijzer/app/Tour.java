package nl.baliewijzer.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import nl.baliewijzer.cli.Exit;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.guide.RoutePlace;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Popups;

/// Walks an appointment in the real window, by the controls that a person would use, from step 1 to the number.
final class Tour {
    /// Frames between two actions: one to lay out, one to paint, one to spare.
    private static final int FRAMES = 3;

    /// The desk tasks whose screens are shown: a first registration, and a passport.
    private static final List<Integer> TASKS = List.of(2, 0);

    /// The most sections and rows that a form has.
    private static final int SECTIONS = 5;

    private static final int PARTS = 5;

    private final Panel panel;
    private final Services services;
    private final Options options;
    private final TourHands hands;
    private final Shots shots;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private String arrived = "";

    Tour(Panel panel, Services services, Options options) {
        this.panel = panel;
        this.services = services;
        this.options = options;
        hands = new TourHands(panel.window().scene());
        shots = new Shots(panel.window().scene(), options.shots());
    }

    /// Walks through every theme, text size and width asked for, says where it ended, and ends the program.
    void walk() {
        for (String theme : options.themes()) {
            for (int size : options.sizes()) {
                for (int width : options.widths()) {
                    plan(theme, size, width);
                }
            }
        }
        stops.add(this::end);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames % FRAMES == 0 && panel.content().searchable().getValue()) {
                    go();
                    if (stops.isEmpty()) {
                        stop();
                    }
                }
            }
        }.start();
    }

    /// Takes the next stop; a tour that cannot go on must be noticed, so it ends the program with a failure.
    private void go() {
        // a long tour is not somebody who went away
        panel.attendance().touched();
        try {
            stops.pop().run();
        } catch (RuntimeException lost) {
            System.err.println("De oefening liep vast: " + lost.getMessage());
            System.exit(Launcher.ofThisProcess().code(Exit.ATTENTION));
        }
    }

    private void plan(String theme, int size, int width) {
        String suffix = theme + "-" + size + "-" + width;
        stops.add(() -> {
            services.store()
                    .change(settings -> settings.with(AllSettings.THEME, Theme.valueOf(theme.toUpperCase(Locale.ROOT)))
                            .withTextSize(size));
            panel.stretch(width);
        });
        for (int task : TASKS) {
            counter(task, "taak" + (task + 1) + "-" + suffix);
        }
        stop("4-navragen-weg", suffix, () -> hands.button("#main"));
        stop("4-navragen", suffix, () -> hands.button("#isAway"));
        stops.add(() -> hands.chip("#topics", 0));
        stop("4-navragen-feiten", suffix, () -> hands.chip("#topics", 1));
        stop("4-navragen-noteren", suffix, () -> hands.open(0));
        stop("5-acuut", suffix, () -> hands.button("#main"));
        stop("5-wie", suffix, () -> hands.answer(2));
        stop("5-wens", suffix, () -> hands.answer(0));
        stop("5-nummer", suffix, () -> hands.answer(1));
        stops.add(this::arrive);
        stop("5-zinnen", suffix, () -> hands.button("#main"));
        stop("5-daarna", suffix, () -> hands.button("#main"));
        stop("112", suffix, () -> hands.button("#emergency"));
        stop(
                "kijken",
                suffix,
                () -> panel.session().apply(state -> state.goTo(StepId.CONSULT).open(Aside.LOOK)));
        stop("contacten", suffix, () -> panel.session().apply(state -> state.open(Aside.CONTACTS)));
        stop("contacten-open", suffix, () -> hands.open(0));
        stop("info", suffix, () -> panel.session().apply(state -> state.open(Aside.INFO)));
        stop("instellingen", suffix, () -> panel.session().apply(state -> state.open(Aside.SETTINGS)));
        stop("toetsen", suffix, () -> panel.session().apply(state -> state.open(Aside.KEYS)));
        stop(
                "zoek",
                suffix,
                () -> panel.session().apply(state -> state.goTo(StepId.REPORT).open(Aside.SEARCH)));
        stops.add(() -> panel.session().wipe());
    }

    /// Steps 1 to 3 of one desk task: everything that somebody beside the client may come to see.
    private void counter(int task, String suffix) {
        stops.add(() -> {
            panel.session().wipe();
            panel.session().drop();
        });
        stop("1-begin", suffix, () -> {});
        stop("1-begin-andere", suffix, () -> hands.button("#others"));
        stop("0-openingstijden", suffix, () -> hands.choice("#excuses", 0));
        stops.add(() -> hands.button("#back"));
        stop("2-vragen", suffix, () -> hands.button("#main"));
        stop("2-vragen-taken", suffix, () -> hands.button("#task"));
        stop("2-vragen-aanwezig", suffix, () -> hands.choice("#tasks", task));
        stops.add(() -> hands.choice("#companions", 1));
        for (int row = 0; row < SECTIONS; row++) {
            int at = row;
            stop("2-vragen-rij" + (row + 1), suffix, () -> hands.row("#form", at));
        }
        stop("2-later", suffix, () -> hands.row("#more", 0));
        stops.add(() -> hands.tick(0));
        stop("2-later-gekozen", suffix, () -> hands.tick(2));
        stop("menu", suffix, hands::menu);
        stops.add(Popups::close);
        stop("zoek", suffix, () -> panel.session().apply(state -> state.open(Aside.SEARCH)));
        stops.add(() -> panel.session().apply(GuideState::back));
        // back from the search are the topics; their button goes to the questions
        stops.add(() -> hands.button("#main"));
        stop("3-gegevens", suffix, () -> hands.button("#main"));
        for (int row = 0; row < PARTS; row++) {
            int at = row;
            stop("3-gegevens-rij" + (row + 1), suffix, () -> hands.row("#form", at));
        }
        stop("3-gegevens-toestemming", suffix, () -> hands.row("#more", 0));
        stop("3-gegevens-volgende", suffix, () -> hands.button("#next-sentence"));
        stop("3-gegevens-naam", suffix, () -> hands.button("#next-sentence"));
    }

    /// Reads the number as it stands on the screen; it must be the one that the route map gives.
    private void arrive() {
        List<String> answers = panel.session().now().way().answers();
        RouteFinder routes = new RouteFinder(panel.content().catalogue());
        if (!(routes.after(answers) instanceof RoutePlace.Answered(Outcome outcome, var _))) {
            throw new IllegalStateException("the answers lead to no outcome");
        }
        Resolved first = routes.calls(
                        outcome, Reachability.checked(panel.content().catalogue(), services.clock()))
                .inOrder()
                .getFirst();
        String right = first.contact().phones().getFirst().number();
        String shown = hands.text(".phone");
        if (!shown.equals(right)) {
            throw new IllegalStateException("the screen says " + shown + ", the route map " + right);
        }
        arrived = outcome.id() + " " + shown;
    }

    /// An action, and a picture of the screen it leads to.
    private void stop(String name, String suffix, Runnable action) {
        stops.add(action);
        stops.add(() -> shots.take(name + "-" + suffix));
    }

    private void end() {
        System.out.println("einde: " + arrived);
        Platform.exit();
    }
}
