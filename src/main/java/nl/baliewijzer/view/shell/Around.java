package nl.baliewijzer.view.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;
import org.jspecify.annotations.Nullable;

/// What stands around a screen: bars above and below it, in a wide frame also both sides, for the client nothing.
final class Around {
    /// From so many pixels it is read from further away, standing at a terminal, whatever the size of the text.
    private static final double LARGE_FROM = 1584;

    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final BorderPane frame;
    private final Foot foot;
    private final ShellModel model;
    private final Views views;
    private final Texts texts;
    private @Nullable Sides sides;
    private boolean wide;
    private boolean client;

    Around(BorderPane frame, Foot foot, ShellModel model, Views views, Texts texts) {
        this.frame = frame;
        this.foot = foot;
        this.model = model;
        this.views = views;
        this.texts = texts;
        InWindow.watch(
                frame,
                frame.widthProperty().greaterThanOrEqualTo(LARGE_FROM),
                large -> frame.pseudoClassStateChanged(LARGE, large));
    }

    boolean isWide() {
        return wide;
    }

    /// Lays it out for a wide frame or for a panel; the sides are made when they are needed first.
    void widen(boolean now) {
        if (wide == now) {
            return;
        }
        wide = now;
        frame.pseudoClassStateChanged(WIDE, now);
        foot.lay(now);
        lay();
    }

    /// Takes everything out of sight while it is the client who reads, but for the band of practising: nothing is real
    /// then.
    void face(boolean now) {
        client = now;
        for (Node bar : List.of(frame.getTop().lookup(".bar"), frame.getBottom())) {
            Shown.set(bar, !now);
        }
        lay();
    }

    private void lay() {
        boolean beside = wide && !client;
        if (beside && sides == null) {
            sides = new Sides(frame, model, views, texts);
        }
        if (sides != null) {
            sides.beside(frame, beside);
        }
    }
}
