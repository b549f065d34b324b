package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An invented word is typed as a fact; when the appointment is over it is nowhere in the window any more.
class NothingLeftTest {
    private static final String CANARY = "kanarie4711";

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    /// Every way in which an appointment ends while the panel stays open, the time for undoing included.
    static Stream<Named<BiConsumer<NothingLeftTest, Panel>>> ends() {
        return Stream.of(
                Named.of("Klaar, and a new action", (test, panel) -> {
                    Employee.fx(() -> {
                        panel.session().wipe();
                        return true;
                    });
                    new Employee(panel).presses(KeyCode.CONTROL, KeyCode.DIGIT2);
                }),
                Named.of("Klaar, and the cover", (test, panel) -> {
                    Employee.fx(() -> {
                        panel.session().wipe();
                        return true;
                    });
                    new Employee(panel).presses(KeyCode.F12);
                }),
                Named.of("the idle limit", (test, panel) -> test.panels.nobodyTouches(panel, Duration.ofMinutes(31))));
    }

    /// One fact that was added, another that is still in the field, and one that was searched for; gives the fields.
    private static List<WeakReference<TextInputControl>> typeEverywhere(Panel panel) {
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.clicks("Ja, ik ben weg");
        employee.clicks("Eigen feit");
        employee.types(CANARY + " een");
        employee.presses(KeyCode.ENTER);
        employee.sees(CANARY + " een");
        employee.types(CANARY + " twee");
        List<WeakReference<TextInputControl>> fields = new ArrayList<>(fields(panel));
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        employee.types(CANARY);
        fields.addAll(fields(panel));
        return fields;
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatWasTypedIsNowhereAfter(BiConsumer<NothingLeftTest, Panel> end) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        List<WeakReference<TextInputControl>> fields = typeEverywhere(panel);
        assertTrue(everything(panel).stream().anyMatch(text -> text.contains(CANARY)));

        end.accept(this, panel);

        assertTrue(employee.state().isEmpty());
        assertFalse(panel.session().now().toString().contains(CANARY));
        assertEquals(
                List.of(),
                everything(panel).stream().filter(text -> text.contains(CANARY)).toList());
        if (panel.session().now().place().covered()) {
            employee.presses(KeyCode.F12);
        }
        employee.presses(KeyCode.CONTROL, KeyCode.F);
        undo(panel);
        assertEquals(
                List.of(),
                everything(panel).stream().filter(text -> text.contains(CANARY)).toList());
        assertEmpty(fields);
    }

    @Test
    void klaarCanBeUndoneForAMomentButNotWhatWasOnlyTyped() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        typeEverywhere(panel);
        Employee.fx(() -> {
            panel.session().wipe();
            return true;
        });
        employee.doesNotSee(CANARY);
        employee.clicks("Ongedaan maken");
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.sees(CANARY + " een");
        employee.doesNotSee(CANARY + " twee");
    }

    @Test
    void aFactThatWasAddedIsNoLongerInTheField() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.clicks("Ja, ik ben weg");
        employee.clicks("Eigen feit");
        employee.types(CANARY);
        employee.presses(KeyCode.ENTER);
        employee.sees(CANARY);
        employee.presses(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", Employee.fx(() -> ((TextField) employee.find("Eigen feit")).getText()));
    }

    @Test
    void noFieldPutsAnythingOnTheClipboard() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        typeEverywhere(panel);
        for (KeyCode key : List.of(KeyCode.C, KeyCode.X, KeyCode.INSERT)) {
            employee.presses(KeyCode.CONTROL, KeyCode.A);
            employee.presses(KeyCode.CONTROL, key);
        }
        String copied = Employee.fx(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
        assertFalse(copied.contains(CANARY), copied);
    }

    /// What opens over the window, and how.
    static Stream<Named<BiConsumer<Employee, Panel>>> popups() {
        return Stream.of(
                Named.of("the menu", (employee, panel) -> employee.clicks("Menu")),
                Named.of("the menu of a fact", (employee, panel) -> {
                    employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
                    employee.clicks("Ja, ik ben weg");
                    employee.clicks("hield paspoort vast");
                    employee.clicks("Dit feit veranderen: De begeleider hield het paspoort van de cliënt vast.");
                }),
                Named.of("a list", (employee, panel) -> {
                    employee.clicks("Menu");
                    employee.clicksInMenu("Instellingen");
                    employee.isAt("Instellingen");
                    Employee.fx(() -> {
                        Node list = Sight.nodes(panel.scene().getRoot())
                                .filter(ComboBoxBase.class::isInstance)
                                .findFirst()
                                .orElseThrow();
                        ((ComboBoxBase<?>) list).show();
                        return true;
                    });
                }),
                Named.of(
                        "a hint",
                        (employee, panel) -> Employee.fx(() -> {
                            new Tooltip("een hint").show(panel.stage());
                            return true;
                        })));
    }

    @ParameterizedTest
    @MethodSource("popups")
    void nothingStaysOpenOverTheCover(BiConsumer<Employee, Panel> open) throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        open.accept(employee, panel);
        employee.waitUntil("a popup", () -> popupsOpen() > 0);

        employee.presses(KeyCode.F12);

        employee.sees("Publiekshal");
        employee.waitUntil("no popup", () -> popupsOpen() == 0);
    }

    private static long popupsOpen() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .count();
    }

    /// Presses what undoes in a field, in each field there is.
    private static void undo(Panel panel) {
        Employee.fx(() -> {
            fields(panel).stream()
                    .map(WeakReference::get)
                    .filter(Objects::nonNull)
                    .forEach(field -> {
                        field.undo();
                        field.redo();
                    });
            return true;
        });
        Employee.settle();
    }

    private static List<WeakReference<TextInputControl>> fields(Panel panel) {
        return Employee.fx(() -> all(panel.scene().getRoot())
                .filter(TextInputControl.class::isInstance)
                .map(node -> new WeakReference<>((TextInputControl) node))
                .toList());
    }

    /// The fields of before are garbage, or hold nothing any more where JavaFX still holds them.
    private static void assertEmpty(List<WeakReference<TextInputControl>> fields) {
        assertFalse(fields.isEmpty());
        System.gc();
        for (WeakReference<TextInputControl> one : fields) {
            TextInputControl field = one.get();
            if (field != null) {
                assertEquals("", Employee.fx(field::getText));
                assertFalse(Employee.fx(field::isUndoable));
                assertFalse(Employee.fx(field::isRedoable));
            }
        }
    }

    /// Every text that any node of any window carries, hidden ones included, and the titles.
    private static List<String> everything(Panel panel) {
        return Employee.fx(() -> {
            List<String> texts = new ArrayList<>();
            for (Window window : Window.getWindows()) {
                if (window instanceof Stage stage) {
                    texts.add(Objects.requireNonNullElse(stage.getTitle(), ""));
                }
                all(window.getScene().getRoot()).forEach(node -> texts.addAll(Sight.own(node)));
            }
            texts.add(panel.session().now().toString());
            return texts;
        });
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(NothingLeftTest::all))
                : Stream.of(node);
    }
}
