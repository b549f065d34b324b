package nl.baliewijzer.view.beheer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.view.Screen;

/// A screen of the coordinator's window.
public interface BenchScreen extends Screen {
    /// The line at the left of the foot: what there is to know before one goes on; may be empty.
    default ObservableValue<String> note() {
        return new ReadOnlyObjectWrapper<>("");
    }
}
