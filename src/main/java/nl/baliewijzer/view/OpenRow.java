package nl.baliewijzer.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.view.parts.Rows.Row;

/// The row of the present screen that is open; at most one is.
public final class OpenRow {
    private final Session session;

    public OpenRow(Session session) {
        this.session = session;
    }

    /// The id of the row that is open; empty while all are shut.
    public ObservableValue<Optional<String>> id() {
        return session.state().map(state -> state.place().row());
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
        session.keepOpen();
    }
}
