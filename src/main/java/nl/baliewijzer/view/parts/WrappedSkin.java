package nl.baliewijzer.view.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How every label is drawn: three kinds of text that wraps are put together from their words.
///
/// A text with letters that join or run from right to left, since JavaFX 25 breaks on Linux when it has
/// to wrap in the middle of such letters: it shapes the part before the break with the positions of the
/// whole, and throws. Between two texts of a flow it wraps without that.
///
/// A text with a word that is longer than the line, since JavaFX goes on with it on the next line
/// without a hyphen: it is drawn as large as that word allows.
///
/// A text with a telephone number in it, which counts as one word: half of it at the end of a line and half of it at
/// the beginning of the next is not read as one number.
public final class WrappedSkin extends LabelSkin {
    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");
    /// Where a line may end.
    private static final Pattern WORD_END = Pattern.compile("\\s+|(?<=[-–/])");
    /// A word that may not fit on a line is wrapped between its letters.
    private static final int LONGEST = 10;
    private static final Pattern NUMBER = Pattern.compile("\\b0\\d+(?: \\d{2,4})+\\b");
    private static final char NO_BREAK = '\u00a0';
    private static final Pattern LETTER = Pattern.compile("\\X");
    /// Lines are measured in whole pixels.
    private static final double PIXEL = 1;

    /// Less than a pixel of any screen.
    private static final double SLIVER = 0.01;
    /// A panel that is dragged wider asks for the height at each width on the way.
    private static final int WIDTHS = 8;

    private final TextFlow flow = new TextFlow();
    private final ObjectProperty<Font> drawn = new SimpleObjectProperty<>();
    private final Map<Double, Double> least = new HashMap<>();
    private final Map<Double, Double> wanted = new HashMap<>();
    private Optional<TextLook> measured = Optional.empty();

    /// What the height of a text depends on, besides its width; `pixel` is one of the screen.
    private record TextLook(
            String text, Font font, double spacing, boolean wraps, Insets around, Insets padding, double pixel) {}

    /// For a label; the style sheet names this class.
    public WrappedSkin(Label label) {
        super(label);
        flow.lineSpacingProperty().bind(label.lineSpacingProperty());
        flow.textAlignmentProperty().bind(label.textAlignmentProperty());
        registerChangeListener(label.textProperty(), changed -> write());
        registerChangeListener(label.wrapTextProperty(), changed -> write());
        // not while it is being laid out: what asks for another layout then is not heard
        registerChangeListener(label.widthProperty(), changed -> Platform.runLater(this::writeIfAlive));
        registerChangeListener(label.insetsProperty(), changed -> Platform.runLater(this::writeIfAlive));
        registerChangeListener(label.fontProperty(), changed -> Platform.runLater(this::writeIfAlive));
        write();
    }

    /// Whether JavaFX may fail on wrapping this text.
    static boolean isFragile(String text) {
        return text.codePoints().anyMatch(letter -> switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK -> true;
            default -> false;
        });
    }

    private boolean isOwn() {
        return flow.equals(getSkinnable().getGraphic());
    }

    private void writeIfAlive() {
        if (getSkinnable() != null) {
            write();
        }
    }

    private void write() {
        Label label = getSkinnable();
        String text = label.getText() == null ? "" : label.getText();
        String whole = unbroken(text);
        boolean free = label.isWrapText() && (label.getGraphic() == null || isOwn());
        Font fitting = free ? fitting(whole) : label.getFont();
        drawn.set(fitting);
        if (free
                && (isFragile(text)
                        || !whole.equals(text)
                        || fitting.getSize() < label.getFont().getSize())) {
            flow.getChildren().setAll(pieces(whole).map(this::piece).toList());
            flow.setNodeOrientation(
                    label.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                            ? NodeOrientation.RIGHT_TO_LEFT
                            : NodeOrientation.LEFT_TO_RIGHT);
            label.setGraphic(flow);
            label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else if (isOwn()) {
            label.setGraphic(null);
            label.setContentDisplay(ContentDisplay.LEFT);
        }
    }

    /// The label's own font, or a smaller one in which its longest word is as wide as the line.
    private Font fitting(String text) {
        Label label = getSkinnable();
        Font font = label.getFont();
        double line = label.getWidth() - label.snappedLeftInset() - label.snappedRightInset();
        // no letter is wider than high
        List<String> longest = WORD_END.splitAsStream(text)
                .filter(word -> word.length() * font.getSize() > line)
                .toList();
        if (line <= 0 || longest.isEmpty() || isFragile(text)) {
            return font;
        }
        double widest =
                longest.stream().mapToDouble(word -> width(word, font)).max().orElse(0);
        return widest <= line + PIXEL ? font : new Font(font.getName(), Math.floor(font.getSize() * line / widest));
    }

    /// With each telephone number as one word; what stands large on a card is one, however it is written.
    private String unbroken(String text) {
        return getSkinnable().getStyleClass().contains("phone")
                ? text.replace(' ', NO_BREAK)
                : NUMBER.matcher(text).replaceAll(number -> number.group().replace(' ', NO_BREAK));
    }

    private static double width(String word, Font font) {
        Text text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static Stream<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> {
            if (word.length() > LONGEST && isFragile(word)) {
                LETTER.matcher(word).results().map(MatchResult::group).forEach(pieces::add);
            } else {
                pieces.add(word);
            }
        });
        return pieces.stream();
    }

    private Text piece(String word) {
        Text piece = new Text(word);
        piece.fontProperty().bind(drawn);
        piece.fillProperty().bind(getSkinnable().textFillProperty());
        return piece;
    }

    /// As narrow as at its own size, or else what is not shown would change its size and its width in every frame.
    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        Label label = getSkinnable();
        return isOwn() && !label.getFont().equals(drawn.get())
                ? left + Math.ceil(width(label.getEllipsisString(), label.getFont())) + right
                : super.computeMinWidth(height, top, right, bottom, left);
    }

    /// As wide as at its own size, or else what fits would be measured again and get smaller each time.
    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        Label label = getSkinnable();
        return isOwn() && !label.getFont().equals(drawn.get())
                ? left + Math.ceil(width(label.getText(), label.getFont())) + right
                : super.computePrefWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return isOwn() && width > 0
                ? top + flow.prefHeight(width - left - right) + bottom
                : once(wanted, width, () -> super.computePrefHeight(width, top, right, bottom, left));
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return isOwn() && width > 0
                ? computePrefHeight(width, top, right, bottom, left)
                : once(least, width, () -> super.computeMinHeight(width, top, right, bottom, left));
    }

    /// Measured once for as long as nothing changes: JavaFX lays the text out anew each time it asks, and each pane
    /// around this one asks again.
    private double once(Map<Double, Double> heights, double width, DoubleSupplier measure) {
        Label label = getSkinnable();
        if (label.getGraphic() != null || label.getText() == null) {
            return measure.getAsDouble();
        }
        Optional<TextLook> now = Optional.of(new TextLook(
                label.getText(),
                label.getFont(),
                label.getLineSpacing(),
                label.isWrapText(),
                label.getInsets(),
                label.getLabelPadding(),
                label.snapSizeY(SLIVER)));
        if (!now.equals(measured) || heights.size() > WIDTHS) {
            measured = now;
            least.clear();
            wanted.clear();
        }
        return heights.computeIfAbsent(width, _ -> measure.getAsDouble());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (isOwn()) {
            flow.resizeRelocate(x, y, width, height);
        } else {
            super.layoutChildren(x, y, width, height);
        }
    }
}
