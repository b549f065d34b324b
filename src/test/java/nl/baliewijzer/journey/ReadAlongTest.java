package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The companion test through the window: what a companion could ever read in steps 1 to 3 is ordinary desk help.
class ReadAlongTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    private static final List<StepId> COUNTER = List.of(StepId.WIN_TIME, StepId.MAKE_CONTACT, StepId.SPEAK_ALONE);
    private static final List<String> TASKS =
            List.of("eerste-inschrijving", "verhuizing", "paspoort", "briefadres", "uitkering", "anders");
    private static final List<String> COMPANIONS = List.of("collega", "familie", "kennis", "onbekend");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private final Set<String> read = new LinkedHashSet<>();

    @Test
    void companionReadsOrdinaryDeskHelpOnly() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(EXAMPLE));

        readSteps(panel);
        readBesideTheSteps(panel);
        readMenus(panel);
        readTheCover(panel);

        List<String> telling = read.stream()
                .filter(text -> CompanionTest.fails(text).isPresent())
                .toList();
        assertEquals(List.of(), telling);
        assertTrue(read.size() > 300, "it reads what is there, not an empty window: " + read.size());
    }

    /// Every page of every list, for each task, listener and companion, all lines unfolded.
    private void readSteps(Panel panel) {
        for (String task : TASKS) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.task(task));
                COUNTER.forEach(step -> readPages(panel, step));
                return true;
            });
            for (String companion : COMPANIONS) {
                for (Listener listener : Listener.values()) {
                    Employee.fx(() -> {
                        panel.session()
                                .apply(state -> state.companion(companion)
                                        .talkTo(listener)
                                        .goTo(StepId.MAKE_CONTACT));
                        read(panel);
                        buttons(panel).limit(1).forEach(others -> turn(panel, others));
                        return true;
                    });
                }
            }
        }
    }

    private void readPages(Panel panel, StepId step) {
        panel.session().apply(state -> state.goTo(step));
        Screens.unfold(panel);
        read(panel);
        buttons(panel).forEach(others -> turn(panel, others));
    }

    /// Turns a list round until it begins again; ticks the first chip that comes by, and takes it back.
    private void turn(Panel panel, Button others) {
        Set<List<String>> seen = new LinkedHashSet<>();
        while (seen.add(Sight.texts(panel.scene().getRoot()))) {
            found(panel, ToggleButton.class)
                    .filter(chip -> chip.getStyleClass().contains("chip"))
                    .limit(1)
                    .forEach(chip -> {
                        chip.fire();
                        read(panel);
                        chip.fire();
                    });
            others.fire();
            read(panel);
        }
    }

    /// The buttons that turn a list to its next page.
    private static Stream<Button> buttons(Panel panel) {
        return found(panel, Button.class).filter(button -> "others".equals(button.getId()));
    }

    private void readBesideTheSteps(Panel panel) {
        for (StepId step : COUNTER) {
            for (Aside aside : List.of(Aside.LOOK, Aside.SEARCH, Aside.KEYS, Aside.SETTINGS, Aside.MUNICIPALITY)) {
                Employee.fx(() -> {
                    panel.session().apply(state -> state.goTo(step).open(aside));
                    Screens.unfold(panel);
                    read(panel);
                    return true;
                });
            }
        }
    }

    /// What opens over the window: the menu, and the lists to pick from.
    private void readMenus(Panel panel) {
        for (StepId step : COUNTER) {
            Employee.fx(() -> {
                panel.session().apply(state -> state.goTo(step));
                return true;
            });
            for (Node node : Employee.fx(() -> found(panel, Node.class)
                    .filter(one -> one instanceof ComboBox<?> || one instanceof MenuButton)
                    .toList())) {
                Employee.fx(() -> {
                    switch (node) {
                        case ComboBox<?> box -> box.show();
                        case MenuButton menu -> menu.show();
                        default -> {
                            // nothing opens
                        }
                    }
                    return true;
                });
                Employee.fx(() -> {
                    readPopups();
                    return true;
                });
            }
        }
    }

    private void readPopups() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow) {
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
                read.addAll(Sight.texts(window.getScene().getRoot()));
                window.hide();
            }
        }
    }

    private void readTheCover(Panel panel) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.cover(true));
            read(panel);
            panel.session().apply(state -> state.cover(false));
            read(panel);
            return true;
        });
    }

    private void read(Panel panel) {
        panel.scene().getRoot().applyCss();
        read.addAll(Sight.texts(panel.scene().getRoot()));
        read.add(panel.stage().getTitle());
    }

    private static <T extends Node> Stream<T> found(Panel panel, Class<T> type) {
        return Sight.nodes(panel.scene().getRoot()).toList().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }
}
