package nl.baliewijzer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.guide.RoutePlace;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Popups;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Disclosure;

/// Walks an appointment in the real window, by the controls that a person would use, from step 1 to the number.
final class Tour {
    /// Frames between two actions: one to lay out, one to paint, one to spare.
    private static final int FRAMES = 3;

    /// The desk tasks whose screens are shown: a first registration, and a passport.
    private static final List<Integer> TASKS = List.of(2, 0);

    /// The most sections and rows that a form has.
    private static final int SECTIONS = 5;

    private static final int PARTS = 5;

    private static final int OPAQUE = 255;

    private final Panel panel;
    private final SettingsStore store;
    private final Options options;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private String arrived = "";

    Tour(Panel panel, SettingsStore store, Options options) {
        this.panel = panel;
        this.store = store;
        this.options = options;
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
                if (frames % FRAMES == 0 && panel.searchable().getValue()) {
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
        panel.touched();
        try {
            stops.pop().run();
        } catch (UncheckedIOException _) {
            Ends.noShots(options.shots().orElseThrow());
        } catch (RuntimeException lost) {
            Ends.brokenTour(lost);
        }
    }

    private void plan(String theme, int size, int width) {
        String suffix = theme + "-" + size + "-" + width;
        stops.add(() -> {
            store.change(settings -> settings.with(AllSettings.THEME, Theme.valueOf(theme.toUpperCase(Locale.ROOT)))
                    .withTextSize(size));
            panel.stretch(width);
        });
        for (int task : TASKS) {
            counter(task, "taak" + (task + 1) + "-" + suffix);
        }
        stop("4-navragen-weg", suffix, () -> button("#main"));
        stop("4-navragen", suffix, () -> button("#isAway"));
        stops.add(() -> chip("#topics", 0));
        stop("4-navragen-feiten", suffix, () -> chip("#topics", 1));
        stop("4-navragen-noteren", suffix, () -> open(0));
        stop("5-acuut", suffix, () -> button("#main"));
        stop("5-wie", suffix, () -> answer(2));
        stop("5-wens", suffix, () -> answer(0));
        stop("5-nummer", suffix, () -> answer(1));
        stops.add(this::arrive);
        stop("5-zinnen", suffix, () -> button("#main"));
        stop("5-daarna", suffix, () -> button("#main"));
        stop("112", suffix, () -> button("#emergency"));
        stop(
                "kijken",
                suffix,
                () -> panel.session().apply(state -> state.goTo(StepId.CONSULT).open(Aside.LOOK)));
        stop("contacten", suffix, () -> panel.session().apply(state -> state.open(Aside.CONTACTS)));
        stop("contacten-open", suffix, () -> open(0));
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
        stop("1-begin-andere", suffix, () -> button("#others"));
        stop("0-openingstijden", suffix, () -> choice("#excuses", 0));
        stops.add(() -> button("#back"));
        stop("2-vragen", suffix, () -> button("#main"));
        stop("2-vragen-taken", suffix, () -> button("#task"));
        stop("2-vragen-aanwezig", suffix, () -> choice("#tasks", task));
        stops.add(() -> choice("#companions", 1));
        for (int row = 0; row < SECTIONS; row++) {
            int at = row;
            stop("2-vragen-rij" + (row + 1), suffix, () -> row("#form", at));
        }
        stop("2-later", suffix, () -> row("#more", 0));
        stops.add(() -> tick(0));
        stop("2-later-gekozen", suffix, () -> tick(2));
        stop("menu", suffix, this::menu);
        stops.add(Popups::close);
        stop("zoek", suffix, () -> panel.session().apply(state -> state.open(Aside.SEARCH)));
        stops.add(() -> panel.session().apply(GuideState::back));
        // back from the search are the topics; their button goes to the questions
        stops.add(() -> button("#main"));
        stop("3-gegevens", suffix, () -> button("#main"));
        for (int row = 0; row < PARTS; row++) {
            int at = row;
            stop("3-gegevens-rij" + (row + 1), suffix, () -> row("#form", at));
        }
        stop("3-gegevens-toestemming", suffix, () -> row("#more", 0));
        stop("3-gegevens-volgende", suffix, () -> button("#next-sentence"));
        stop("3-gegevens-naam", suffix, () -> button("#next-sentence"));
    }

    private void row(String list, int index) {
        nth(list, ".opens", index);
    }

    private void tick(int index) {
        nth("#ticks", ".tick", index);
    }

    private void menu() {
        ((MenuButton) node("#menu")).show();
    }

    /// Reads the number as it stands on the screen; it must be the one that the route map gives.
    private void arrive() {
        List<String> answers = panel.session().now().way().answers();
        RouteFinder routes = new RouteFinder(panel.catalogue());
        if (!(routes.after(answers) instanceof RoutePlace.Answered(Outcome outcome, var _))) {
            throw new IllegalStateException("the answers lead to no outcome");
        }
        Resolved first = routes.calls(outcome, Reachability.checked(panel.catalogue(), panel.clock()))
                .inOrder()
                .getFirst();
        String right = first.contact().phones().getFirst().number();
        String shown = ((Label) node(".phone")).getText();
        if (!shown.equals(right)) {
            throw new IllegalStateException("the screen says " + shown + ", the route map " + right);
        }
        arrived = outcome.id() + " " + shown;
    }

    /// An action, and a picture of the screen it leads to.
    private void stop(String name, String suffix, Runnable action) {
        stops.add(action);
        stops.add(() -> picture(name + "-" + suffix));
    }

    private Scene scene() {
        return panel.window().scene();
    }

    private Node node(String selector) {
        Node node = scene().getRoot().lookup(selector);
        if (node == null) {
            throw new IllegalStateException("the tour found no " + selector);
        }
        return node;
    }

    private void button(String selector) {
        fire(node(selector));
    }

    private static void fire(Node node) {
        switch (node) {
            case ButtonBase button -> button.fire();
            case Choice card -> card.fire();
            default -> throw new IllegalStateException("the tour cannot use " + node);
        }
    }

    private void nth(String list, String selector, int index) {
        fire(node(list).lookupAll(selector).stream().skip(index).findFirst().orElseThrow());
    }

    private void choice(String list, int index) {
        nth(list, ".choice", index);
    }

    private void answer(int index) {
        choice("#body", index);
    }

    private void chip(String list, int index) {
        nth(list, ".chip", index);
    }

    private void open(int index) {
        List<Node> all = List.copyOf(node(".screen").lookupAll(".disclosure"));
        ((Disclosure) all.get(index)).setOpen(true);
    }

    private void picture(String name) {
        options.shots().ifPresent(folder -> {
            try {
                Files.createDirectories(folder);
                Png.write(withPopups(), folder.resolve(name + ".png"));
                Files.writeString(folder.resolve(name + ".txt"), SeenTexts.of(scene().getRoot()));
            } catch (IOException cannotWrite) {
                throw new UncheckedIOException(cannotWrite);
            }
        });
    }

    /// The window with what has opened over it.
    private WritableImage withPopups() {
        WritableImage image = scene().snapshot(null);
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).forEach(popup -> paste(image, popup));
        return image;
    }

    private void paste(WritableImage image, Window popup) {
        Window below = scene().getWindow();
        int left = (int) Math.round(popup.getX() - below.getX());
        int top = (int) Math.round(popup.getY() - below.getY());
        WritableImage over = popup.getScene().snapshot(null);
        for (int y = Math.max(0, -top); y < over.getHeight() && top + y < image.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < over.getWidth() && left + x < image.getWidth(); x++) {
                int pixel = over.getPixelReader().getArgb(x, y);
                if (pixel >>> 24 == OPAQUE) {
                    image.getPixelWriter().setArgb(left + x, top + y, pixel);
                }
            }
        }
    }

    private void end() {
        System.out.println("einde: " + arrived);
        Platform.exit();
    }
}
