package nl.baliewijzer.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import nl.baliewijzer.settings.Contrast;

/// How well the letters stand out from what is painted under them, on the nodes as they are drawn (WCAG 2.2, 1.4.3).
final class TextContrast {
    private static final double PLAIN = 4.5;
    private static final double LARGE = 3;
    /// 18 points, and 14 points when bold.
    private static final double LARGE_FROM = 24;
    private static final double LARGE_BOLD_FROM = 18.66;

    private TextContrast() {}

    /// The texts that stand out too little, with their contrast; what is out of use may.
    static Stream<String> tooLittle(Scene scene) {
        return Sight.nodes(scene.getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !text.isDisabled())
                .flatMap(text -> tooLittle(text, scene));
    }

    private static Stream<String> tooLittle(Text text, Scene scene) {
        Color ground = ground(text, scene);
        double ratio = Contrast.between(rgb(over(text.getFill(), text.getOpacity(), ground)), rgb(ground));
        return ratio >= wanted(text)
                ? Stream.of()
                : Stream.of("%.2f: %s on %s: %s".formatted(ratio, text.getFill(), ground, text.getText()));
    }

    private static double wanted(Text text) {
        double size = text.getFont().getSize();
        String style = text.getFont().getStyle().toLowerCase(Locale.ROOT);
        boolean large = size >= LARGE_FROM || (size >= LARGE_BOLD_FROM && style.contains("bold"));
        return large ? LARGE : PLAIN;
    }

    /// What is painted where the middle of the text is, from the window up.
    private static Color ground(Text text, Scene scene) {
        Bounds place = text.localToScene(text.getLayoutBounds());
        Deque<Node> above = new ArrayDeque<>();
        // around a pane that the text is scrolled out of, the place where it would be says nothing
        Set<Node> beyond = new HashSet<>();
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            above.addFirst(node);
            if (!beyond.isEmpty() || (node instanceof ScrollPane pane && !shows(pane, place))) {
                beyond.add(node);
            }
        }
        Color ground = over(scene.getFill(), 1, Color.WHITE);
        for (Node node : above) {
            if (node instanceof Region region && region.getBackground() != null) {
                Point2D middle = region.sceneToLocal(place.getCenterX(), place.getCenterY());
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    if (beyond.contains(region) || isUnder(region, fill.getInsets(), middle)) {
                        ground = over(fill.getFill(), 1, ground);
                    }
                }
            }
        }
        return ground;
    }

    private static boolean shows(ScrollPane pane, Bounds place) {
        return pane.localToScene(pane.getLayoutBounds()).contains(place.getCenterX(), place.getCenterY());
    }

    /// What is scrolled out of a region comes over it when one scrolls back.
    private static boolean isUnder(Region region, Insets insets, Point2D point) {
        Bounds filled = new BoundingBox(
                insets.getLeft(),
                insets.getTop(),
                region.getWidth() - insets.getLeft() - insets.getRight(),
                region.getHeight() - insets.getTop() - insets.getBottom());
        return filled.contains(point) || !region.getLayoutBounds().contains(point);
    }

    private static Color over(Paint paint, double opacity, Color ground) {
        if (!(paint instanceof Color colour)) {
            return ground;
        }
        double share = colour.getOpacity() * opacity;
        return Color.color(
                colour.getRed() * share + ground.getRed() * (1 - share),
                colour.getGreen() * share + ground.getGreen() * (1 - share),
                colour.getBlue() * share + ground.getBlue() * (1 - share));
    }

    private static int rgb(Color colour) {
        return part(colour.getRed()) << 16 | part(colour.getGreen()) << 8 | part(colour.getBlue());
    }

    private static int part(double share) {
        return (int) Math.round(share * 255);
    }
}
