package nl.baliewijzer.view.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How every label is drawn: one that wraps a text with letters that join or run from right to left is put together
/// from its words.
///
/// JavaFX 25 breaks on Linux when it has to wrap in the middle of such letters: it shapes the part before the break
/// with the positions of the whole, and throws. Between two texts of a flow it wraps without that.
public final class WrappedSkin extends LabelSkin {
    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");
    /// A word that may not fit on a line is wrapped between its letters.
    private static final int LONGEST = 10;
    private static final Pattern LETTER = Pattern.compile("\\X");

    private final TextFlow flow = new TextFlow();

    /// For a label; the style sheet names this class.
    public WrappedSkin(Label label) {
        super(label);
        registerChangeListener(label.textProperty(), changed -> write());
        registerChangeListener(label.wrapTextProperty(), changed -> write());
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

    private void write() {
        Label label = getSkinnable();
        String text = label.getText() == null ? "" : label.getText();
        if (label.isWrapText() && isFragile(text) && (label.getGraphic() == null || isOwn())) {
            flow.getChildren().setAll(pieces(text).map(this::piece).toList());
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

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return isOwn() && width > 0
                ? top + flow.prefHeight(width - left - right) + bottom
                : super.computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return isOwn() && width > 0
                ? computePrefHeight(width, top, right, bottom, left)
                : super.computeMinHeight(width, top, right, bottom, left);
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
