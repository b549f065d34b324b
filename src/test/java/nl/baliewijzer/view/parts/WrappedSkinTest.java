package nl.baliewijzer.view.parts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.baliewijzer.app.PanelFonts;
import nl.baliewijzer.app.StyleSheets;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedSkinTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final String[] ALPHABETS = {
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ",
        "אבגדהוזחטיכלמנסעפצקרשת",
        "abcdefgéö",
        "0123456789",
        "กขคงจฉชซ",
        "e\u0301a\u0308",
        "कखगघ"
    };

    private final Label label = new Label();
    private final VBox box = new VBox(label);

    WrappedSkinTest() {
        label.setWrapText(true);
        Scene scene = new Scene(box);
        StyleSheets.addTo(scene);
    }

    /// Widths are those of the letters of the program.
    @BeforeAll
    static void letters() {
        PanelFonts.load(Path.of("styles"));
    }

    private double heightAt(double width) {
        box.applyCss();
        box.resize(width, 2000);
        box.layout();
        box.layout();
        return label.getHeight();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أنا خائفة ولا أريد العودة معه إلى البيت أبدا اليوم",
                "אני מפחדת ולא רוצה לחזור איתו הביתה היום בבקשה תעזרו",
                "من می‌ترسم و نمی‌خواهم با او به خانه برگردم لطفا کمک کنید",
                "میں ڈرتی ہوں اور اس کے ساتھ واپس نہیں جانا چاہتی براہ کرم مدد کریں",
                "Zij zei: אני מפחדת ולא רוצה לחזור איתו הביתה en keek toen weg"
            })
    void aSentenceFromRightToLeftWraps(String sentence) {
        label.setText(sentence);
        // the first letters of a script may come before their font has been found
        heightAt(2000);
        double one = heightAt(2000);
        assertTrue(heightAt(100) >= 2 * one, sentence);
    }

    static Stream<Named<Consumer<Label>>> changes() {
        return Stream.of(
                Named.of("text", label -> label.setText("Een zin die zo lang is dat hij nooit op een regel past.")),
                Named.of("font", label -> label.setFont(Font.font(40))),
                Named.of("spacing", label -> label.setLineSpacing(12)),
                Named.of("wrapping", label -> label.setWrapText(false)),
                Named.of("room around", label -> label.setPadding(new Insets(30))),
                Named.of("room beside", label -> label.setStyle("-fx-label-padding: 20px")));
    }

    private static double[] heights(Label label) {
        return new double[] {label.minHeight(120), label.prefHeight(120), label.prefHeight(300), label.prefHeight(-1)};
    }

    /// Heights are measured once; after each change they are those of a label that was always so.
    @ParameterizedTest
    @MethodSource("changes")
    void heightsFollowWhatChanges(Consumer<Label> change) {
        label.setText("Ik zoek uw afspraak op en kom terug.");
        heightAt(120);
        double[] before = heights(label);
        assertArrayEquals(before, heights(label));
        change.accept(label);
        label.applyCss();
        double[] after = heights(label);
        Label fresh = new Label("Ik zoek uw afspraak op en kom terug.");
        fresh.setWrapText(true);
        fresh.setFont(label.getFont());
        change.accept(fresh);
        box.getChildren().setAll(fresh);
        heightAt(120);

        assertArrayEquals(heights(fresh), after);
        assertFalse(Arrays.equals(before, after));
    }

    @Test
    void anyLettersInAnyOrderWrapAtAnyWidth() {
        Random random = new Random(20261129);
        for (int turn = 0; turn < 1500; turn++) {
            String text = IntStream.rangeClosed(0, random.nextInt(14))
                    .mapToObj(word -> word(random))
                    .collect(Collectors.joining(random.nextInt(9) == 0 ? ", " : " "));
            label.setFont(Font.font(15 + random.nextInt(22)));
            label.setText(text);
            assertTrue(heightAt(200 + random.nextInt(360)) > 0, text);
        }
    }

    private static String word(Random random) {
        String letters = ALPHABETS[random.nextInt(ALPHABETS.length)];
        return IntStream.rangeClosed(0, random.nextInt(random.nextInt(8) == 0 ? 60 : 10))
                .mapToObj(letter -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dan belt u eerst: SHOP Den Haag 070 361 47 47.",
                "CoMensha: 033 448 11 86",
                "Niet acuut? Bel 0900 8844."
            })
    void aTelephoneNumberInASentenceStaysWhole(String sentence) {
        label.setText(sentence);
        String last = sentence.replaceAll("\\D*(\\d[\\d ]*\\d).*", "$1").replace(' ', '\u00a0');
        for (int width = 160; width <= 420; width += 10) {
            heightAt(width);
            JavaFxThread.settle();
            heightAt(width);
            TextFlow flow = assertInstanceOf(TextFlow.class, label.getGraphic());
            Text number = flow.getChildren().stream()
                    .map(Text.class::cast)
                    .filter(text -> text.getText().startsWith(last))
                    .findFirst()
                    .orElseThrow();
            Text line = new Text("0");
            line.setFont(number.getFont());
            assertTrue(
                    number.getLayoutBounds().getHeight()
                            <= line.getLayoutBounds().getHeight() + 1,
                    sentence + " at " + width);
        }
        assertEquals(sentence, label.getText());
    }

    private List<String> piecesAt(String text, double width) {
        label.setFont(Font.font("Atkinson Hyperlegible Next", 36));
        label.setText(text);
        heightAt(width);
        JavaFxThread.settle();
        heightAt(width);
        return label.getGraphic() instanceof TextFlow flow
                ? flow.getChildren().stream()
                        .map(piece -> ((Text) piece).getText().strip())
                        .toList()
                : List.of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Telefoonnummer, 240, Telefoonnum- mer",
        "'''s-Hertogenbosch', 240, '''s-Hertogen- bosch'",
        "Persoonsgegevens, 240, Persoonsgege- vens",
        "Aankomstdatum., 200, Aankomst- datum.",
        "www.meldarbeidsuitbuiting.nl, 400, www. meldarbeidsuitbuiting.nl",
        "Telefoonnummer, 500, Telefoonnummer"
    })
    void aWordThatIsLongerThanItsLineGoesOnAfterAHyphen(String word, double width, String parts) {
        assertEquals(List.of(parts.split(" ")), piecesAt(word, width));
        if (label.getGraphic() instanceof TextFlow flow) {
            // each on a line of its own
            assertEquals(
                    flow.getChildren().size(),
                    flow.getChildren().stream()
                            .map(piece -> piece.getBoundsInParent().getMinY())
                            .distinct()
                            .count());
        }
        assertEquals(36, label.getFont().getSize());
    }

    @Test
    void aTelephoneNumberThatIsLongerThanItsLineGoesOnAfterAGroupOfFigures() {
        label.getStyleClass().add("phone");
        label.setStyle("-fx-font-size: 56px");
        label.setText("070 361 47 47");
        double one = heightAt(600);
        for (int width = 230; width < 330; width += 10) {
            heightAt(width);
            JavaFxThread.settle();
            assertEquals(2 * one, heightAt(width), 3, width + " px");
            assertEquals(56, label.getFont().getSize());
        }
    }

    @Test
    void anOrdinaryTextIsDrawnByJavaFx() {
        label.setText("שלום");
        heightAt(200);
        assertInstanceOf(TextFlow.class, label.getGraphic());
        label.setText("De cliënt zocht een café.");
        // its width is that of the text before until it has been laid out
        heightAt(200);
        JavaFxThread.settle();
        assertNull(label.getGraphic());
        assertEquals("De cliënt zocht een café.", label.getText());
    }
}
