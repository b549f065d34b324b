package nl.baliewijzer.view.parts;

import javafx.scene.control.CheckBox;
import javafx.scene.control.skin.CheckBoxSkin;
import javafx.scene.text.Text;

/// How every box to tick is drawn: with its long words broken as [LongWords] says.
public final class TickSkin extends CheckBoxSkin {
    /// For a box; the style sheet names this class.
    public TickSkin(CheckBox box) {
        super(box);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        CheckBox box = getSkinnable();
        if (box.isWrapText()) {
            getChildren().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .forEach(drawn ->
                            drawn.setText(LongWords.broken(box.getText(), drawn.getFont(), drawn.getWrappingWidth())));
        }
    }
}
