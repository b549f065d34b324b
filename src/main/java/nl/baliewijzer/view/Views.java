package nl.baliewijzer.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads views; each controller comes from the wiring, an unknown one fails at once with its name.
public final class Views {
    private final Texts texts;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final Queue<Consumer<Views>> others = new ArrayDeque<>();

    public Views(Texts texts) {
        this.texts = texts;
    }

    /// Says how a controller is made.
    public <C> void put(Class<C> type, Supplier<C> maker) {
        controllers.put(type, maker);
    }

    /// Has more of them said once a view needs one that is not known yet: to name a controller is to load its class,
    /// and the first frame needs few.
    public void later(Consumer<Views> more) {
        others.add(more);
    }

    /// A view that was loaded, with its controller.
    public record LoadedView<C>(Parent root, C controller) {}

    /// Loads a view anew; its controller is of the given type.
    public <C> LoadedView<C> load(View view, Class<C> controller) {
        String file = "/nl/baliewijzer/fxml/" + view.file() + ".fxml";
        URL url = Objects.requireNonNull(Views.class.getResource(file), file);
        FXMLLoader loader = new FXMLLoader(url, texts.bundle());
        loader.setControllerFactory(this::controller);
        try {
            Parent root = loader.load();
            return new LoadedView<>(root, controller.cast(loader.getController()));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private Object controller(Class<?> type) {
        while (!controllers.containsKey(type) && !others.isEmpty()) {
            others.remove().accept(this);
        }
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalArgumentException("no controller " + type.getName() + " in the wiring");
        }
        return supplier.get();
    }
}
