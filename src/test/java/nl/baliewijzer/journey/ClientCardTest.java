package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.content.ReviewedCards;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The card that the client reads, in the real window.
class ClientCardTest {
    private static final double LARGEST = 32;
    private static final Set<String> SIGNS = Set.of("‹", "›", "⋯", "Vorige", "Volgende", "Terug");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path own = Path.of("");

    @Test
    void employeeIsAloneWithTheClientAndTurnsTheCard() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.empty(), Optional.of(ReviewedCards.in(own))));
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        employee.isAt("Bij deze afspraak");
        GuideState before = employee.state();
        employee.doesNotSee("Vragen tonen");

        employee.clicks("Terugbellen");
        employee.clicks("Vragen tonen");
        employee.isAt("U beslist zelf. U hoeft geen antwoord te geven.");
        assertEquals(List.of("Informatie", "U beslist zelf. U hoeft geen antwoord te geven."), withoutSigns(employee));

        employee.presses(KeyCode.RIGHT);
        employee.sees("Heeft u een tolk nodig?");
        employee.doesNotSee("veilig");
        employee.clicks("Volgende");
        employee.sees("Bent u nu veilig?");
        employee.clicks("Vorige");
        employee.sees("Heeft u een tolk nodig?");

        // pointing at an answer with the mouse changes nothing
        employee.clicks("Nee");
        employee.sees("Heeft u een tolk nodig?");

        employee.presses(KeyCode.ESCAPE);
        employee.isAt("Bij deze afspraak");
        assertEquals(before, employee.state());
        employee.doesNotSee("Vragen tonen");
    }

    /// It was said once already.
    @Test
    void theCardBeginsInTheLanguageOfTheSentences() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(ReviewedCards.in(own)));
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.session().apply(state -> state.language(Optional.of("pl")).goTo(StepId.SPEAK_ALONE));
            return true;
        });
        employee.clicks("Terugbellen");
        employee.clicks("Vragen tonen");
        employee.waitUntil(
                "the Polish card", () -> panel.session().now().place().item().equals(Optional.of("pl")));
    }

    /// Whoever came along may stand there while any other row is open.
    @Test
    void theCardStandsWithWhatIsAskedOnceTheClientIsAlone() throws TimeoutException {
        Employee employee = new Employee(panels.open(Optional.empty(), Optional.of(ReviewedCards.in(own))));
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        for (String row : List.of("Persoonsgegevens", "Nieuwe afspraak", "Tolk", "Andere taal", "Papieren meegeven")) {
            employee.clicks(row);
            employee.doesNotSee("Vragen tonen");
        }
        employee.clicks("Terugbellen");
        employee.sees("Vragen tonen");
    }

    @Test
    void withoutAnotherLanguageThereIsNothingToShow() throws TimeoutException {
        Employee employee = new Employee(panels.open());
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        employee.clicks("Terugbellen");
        employee.sees("Op welk nummer kan ik u terugbellen?");
        employee.doesNotSee("Vragen tonen");
    }

    @Test
    void oneKeyPutsTheCoverOverTheCardToo() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        show(panel, "nl");
        employee.presses(KeyCode.F12);
        employee.waitUntil("covered", () -> employee.state().place().covered());
        employee.doesNotSee("U beslist zelf. U hoeft geen antwoord te geven.");
        employee.presses(KeyCode.F12);
        employee.sees("U beslist zelf. U hoeft geen antwoord te geven.");
    }

    @Test
    void aLanguageThatNobodyReviewedLeavesTheScreenEmpty() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        show(panel, "pl");
        employee.doesNotSee("bezpiecznie");
        assertEquals(List.of(), withoutSigns(employee));
        employee.presses(KeyCode.ESCAPE);
        employee.isAt("Bij deze afspraak");
    }

    @ParameterizedTest(name = "{0} px, {1} %")
    @CsvSource({"360, 100", "560, 200"})
    void everyLanguageIsWholeNotTooLargeInItsOwnLettersAndDirection(int width, int size) throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(ReviewedCards.in(own)));
        Employee employee = new Employee(panel);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withWidth(width).withTextSize(size));
            return true;
        });
        employee.waitUntil("as wide as wanted", () -> panel.scene().getWidth() == width);
        for (ClientCard card : ReviewedCards.cards(Optional.of(own))) {
            show(panel, card.id());
            for (ClientCard.Page page : card.pages()) {
                employee.sees(page.text());
                Employee.settle();
                assertEquals(List.of(), Employee.fx(() -> faults(panel, card)), card.id());
                List<String> expected = new ArrayList<>(List.of(card.title(), page.text()));
                if (card.rightToLeft()) {
                    expected.addAll(List.of(page.text().split(" ", -1)));
                }
                expected.addAll(page.answers());
                assertEquals(expected.stream().distinct().toList(), withoutSigns(employee));
                Employee.fx(() -> {
                    ((Button) employee.byId("next")).fire();
                    return true;
                });
            }
        }
    }

    private static void show(Panel panel, String language) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.goTo(StepId.SPEAK_ALONE).open(Aside.CLIENT_CARD, language));
            return true;
        });
        Employee.settle();
    }

    /// Everything that can be read but the small signs at the foot, and what a screen reader calls them.
    private static List<String> withoutSigns(Employee employee) {
        return employee.texts().stream()
                .filter(text -> !SIGNS.contains(text))
                .distinct()
                .toList();
    }

    private static List<String> faults(Panel panel, ClientCard card) {
        List<String> faults = new ArrayList<>();
        NodeOrientation direction = card.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        Function<ClientCard, String> family = shown -> switch (shown.id()) {
            case "ar" -> "Card Arabic";
            case "zh" -> "Card Han";
            default -> "Card Letters";
        };
        Sight.nodes(panel.scene().getRoot())
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> {
                    String text = label.getText();
                    if (label.getFont().getSize() > LARGEST) {
                        faults.add("larger than 32: " + text);
                    }
                    if (!label.getFont().getFamily().equals(family.apply(card))) {
                        faults.add("in " + label.getFont() + ": " + text);
                    }
                    if (label.getEffectiveNodeOrientation() != direction) {
                        faults.add("the wrong way round: " + text);
                    }
                    if (!whole(label, panel)) {
                        faults.add("cut off: " + text);
                    }
                });
        return faults;
    }

    private static boolean whole(Label label, Panel panel) {
        Bounds bounds = label.localToScene(label.getLayoutBounds());
        boolean inside = bounds.getMinX() >= 0
                && bounds.getMaxX() <= panel.scene().getWidth() + 1
                && bounds.getMaxY() <= panel.scene().getHeight();
        return inside && Sight.texts(label).stream().noneMatch(text -> text.endsWith("…"));
    }

    @Test
    void theFrameOfTheEmployeeComesBackAfterTheCard() throws TimeoutException {
        Panel panel = panels.open();
        Employee employee = new Employee(panel);
        show(panel, "nl");
        for (String id : List.of("emergency", "menu", "main")) {
            assertTrue(Sight.nodes(panel.scene().getRoot()).map(Node::getId).noneMatch(id::equals), id);
        }
        employee.clicks("Terug");
        employee.isAt("Bij deze afspraak");
        employee.sees("Telefoon: noodnummer");
    }
}
