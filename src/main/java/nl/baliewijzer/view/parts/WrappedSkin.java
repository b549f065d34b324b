package nl.baliewijzer.view.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
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
/// A text with a word that is longer than the line: it is broken as [LongWords] says, and never drawn smaller.
///
/// A text with a telephone number in it, which counts as one word: half of it at the end of a line and half of it at
/// the beginning of the next is not read as one number. One that is longer than the line goes on after one of its
/// groups of figures.
public final class WrappedSkin extends LabelSkin {
    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");
    /// A word that may not fit on a line is wrapped between its letters.
    private static final int LONGEST = 10;
    private static final Pattern NUMBER = Pattern.compile("\\b0\\d+(?: \\d{2,4})+\\b");
    private static final char NO_BREAK = '\u00a0';
    private static final Pattern LETTER = Pattern.compile("\\X");

    private final TextFlow flow = new TextFlow();
    private final LabelHeights least;
    private final LabelHeights wanted;
    private boolean brokenUp;

    /// For a label; the style sheet names this class.
    public WrappedSkin(Label label) {
        super(label);
        least = new LabelHeights(label);
        wanted = new LabelHeights(label);
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
        boolean free = label.isWrapText() && (label.getGraphic() == null || isOwn());
        String whole = free ? unbroken(text) : text;
        List<String> pieces = pieces(whole).toList();
        List<String> fitting = free ? fitting(pieces) : pieces;
        brokenUp = fitting.size() > pieces.size();
        if (free && (isFragile(text) || !whole.equals(text) || brokenUp)) {
            flow.getChildren().setAll(fitting.stream().map(this::piece).toList());
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

    private double line() {
        Label label = getSkinnable();
        return label.getWidth() - label.snappedLeftInset() - label.snappedRightInset();
    }

    /// With each word that is longer than the line in parts.
    private List<String> fitting(List<String> pieces) {
        Font font = getSkinnable().getFont();
        double line = line();
        return pieces.stream()
                .flatMap(word -> isFragile(word) ? Stream.of(word) : onLines(LongWords.parts(word, font, line)))
                .toList();
    }

    /// Each part begins a line: JavaFX would fill the one before with letters of the next.
    private static Stream<String> onLines(List<String> parts) {
        return Stream.concat(
                parts.stream().limit(parts.size() - 1L).map(part -> part + "\n"), Stream.of(parts.getLast()));
    }

    /// With each telephone number that fits on a line as one word; what stands large on a card is one, however it is
    /// written.
    private String unbroken(String text) {
        return getSkinnable().getStyleClass().contains("phone")
                ? unbrokenNumber(text)
                : NUMBER.matcher(text).replaceAll(number -> unbrokenNumber(number.group()));
    }

    private String unbrokenNumber(String number) {
        return LongWords.fits(number, getSkinnable().getFont(), line()) ? number.replace(' ', NO_BREAK) : number;
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
        piece.fontProperty().bind(getSkinnable().fontProperty());
        piece.fillProperty().bind(getSkinnable().textFillProperty());
        return piece;
    }

    /// As narrow as if nothing were broken, or else it would be broken again and its width change in every frame.
    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        Label label = getSkinnable();
        return isOwn() && brokenUp
                ? left + Math.ceil(LongWords.width(label.getEllipsisString(), label.getFont())) + right
                : super.computeMinWidth(height, top, right, bottom, left);
    }

    /// As wide as if nothing were broken, or else it would be measured again and never be whole again.
    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        Label label = getSkinnable();
        return isOwn() && brokenUp
                ? left + Math.ceil(LongWords.width(label.getText(), label.getFont())) + right
                : super.computePrefWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return isOwn() && width > 0
                ? top + flow.prefHeight(width - left - right) + bottom
                : wanted.at(width, () -> super.computePrefHeight(width, top, right, bottom, left));
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return isOwn() && width > 0
                ? computePrefHeight(width, top, right, bottom, left)
                : least.at(width, () -> super.computeMinHeight(width, top, right, bottom, left));
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
