package nl.baliewijzer.view;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.parts.Rows.Row;

/// The row of the present screen that is open: for half a minute after it was last used, and never behind a cover.
public final class OpenRow {
    private static final Duration LONGEST = Duration.seconds(30);

    private final Session session;
    private final PauseTransition shut;
    private final ObservableValue<Optional<String>> id;

    public OpenRow(Session session) {
        this(session, new PauseTransition(LONGEST));
    }

    /// `shut` is how long a row stays open that nobody uses.
    OpenRow(Session session, PauseTransition shut) {
        this.session = session;
        this.shut = shut;
        id = session.state().map(state -> state.place().row());
        shut.setOnFinished(end -> session.apply(GuideState::fold));
        var _ = id.subscribe(open -> {
            if (open.isPresent()) {
                use();
            } else {
                shut.stop();
            }
        });
    }

    /// The id of the row that is open; empty while all are shut.
    public ObservableValue<Optional<String>> id() {
        return id;
    }

    /// Whether this row is open.
    public ObservableValue<Boolean> is(String row) {
        return id.map(open -> open.equals(Optional.of(row)));
    }

    /// A row of a list that opens and shuts when it is chosen.
    public Row row(String id, String name) {
        return new Row(id, name, () -> press(id));
    }

    /// Opens a row, or shuts it when it is open.
    public void press(String row) {
        session.apply(state -> state.unfold(row));
    }

    /// Somebody uses what is open, so it stays open for another while.
    public void use() {
        shut.playFromStart();
    }
}
