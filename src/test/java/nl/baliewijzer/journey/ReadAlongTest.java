package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.CompanionTest;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.makecontact.MakeContactModel;
import nl.baliewijzer.view.parts.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The companion test through the window: what a companion could ever read in steps 1 to 3 is ordinary desk help.
class ReadAlongTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    private static final List<StepId> COUNTER = List.of(StepId.WIN_TIME, StepId.MAKE_CONTACT, StepId.SPEAK_ALONE);

    /// What readers who knew nothing found odd: a script, a test of somebody, a sign that two are to be parted.
    private static final Pattern ODD = Pattern.compile(
            "[‘’“”]|let op|opgevallen|opvalt|meekom|begeleider|wie is erbij|apart|dring|veilig|systeem|112|wond|vreemd"
                    + "|vermoed|hulp nodig|durft|afschermen|waarschuw|gevaar|nood(?!nummer)"
                    // what explains how to hide, or what to do where nobody reads along
                    + "|in één keer|vanzelf dicht|weg bij|gewone woorden|ook oefenen|wat de stappen",
            Pattern.CASE_INSENSITIVE);

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
        List<String> odd =
                read.stream().filter(text -> ODD.matcher(text).find()).toList();
        assertEquals(List.of(), odd);
        assertTrue(read.size() > 300, "it reads what is there, not an empty window: " + read.size());
    }

    /// Every row of every form for each task and whoever may be there, each sentence of it, and the topics.
    private void readSteps(Panel panel) {
        Catalogue catalogue = Counter.withOwnContent().catalogue();
        for (DeskTask task : catalogue.tasks()) {
            for (CompanionKind companion : catalogue.companions()) {
                for (StepId step : COUNTER) {
                    Employee.fx(() -> {
                        panel.session().apply(state -> state.task(task.id()).companion(companion.id()));
                        readRows(panel, step);
                        panel.session().apply(state -> state.open(Aside.LATER));
                        read(panel);
                        return true;
                    });
                }
            }
        }
    }

    private void readRows(Panel panel, StepId step) {
        panel.session().apply(state -> state.goTo(step));
        read(panel);
        List<String> rows = found(panel, Choice.class)
                .filter(row -> row.getStyleClass().contains("opens"))
                .map(Node::getId)
                .filter(id -> !List.of("later", "next-person").contains(id))
                .toList();
        for (String row : rows) {
            panel.session().apply(state -> state.fold().unfold(row));
            read(panel);
            buttons(panel).forEach(next -> turn(panel, next));
            panel.session().apply(GuideState::fold);
        }
        buttons(panel).forEach(others -> turn(panel, others));
        for (String list : List.of(MakeContactModel.TASKS, MakeContactModel.COMPANIONS)) {
            panel.session().apply(state -> state.fold().unfold(list));
            read(panel);
        }
        panel.session().apply(GuideState::fold);
    }

    /// Turns a list round until it begins again.
    private void turn(Panel panel, Button others) {
        Set<List<String>> seen = new LinkedHashSet<>();
        while (seen.add(Sight.texts(panel.scene().getRoot()))) {
            others.fire();
            read(panel);
        }
    }

    /// The buttons that turn a list to its next page, or to the next sentence.
    private static Stream<Button> buttons(Panel panel) {
        return found(panel, Button.class)
                .filter(button -> "others".equals(button.getId()) || "next-sentence".equals(button.getId()));
    }

    private void readBesideTheSteps(Panel panel) {
        for (StepId step : COUNTER) {
            for (Aside aside : List.of(Aside.SEARCH, Aside.KEYS, Aside.SETTINGS, Aside.MUNICIPALITY)) {
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
