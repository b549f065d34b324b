package nl.baliewijzer.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads views; each controller comes from the wiring, an unknown one fails at once with its name.
public final class Views {
    private final Texts texts;
    private final Map<Class<?>, Supplier<?>> controllers;

    public Views(Texts texts, Map<Class<?>, Supplier<?>> controllers) {
        this.texts = texts;
        this.controllers = controllers;
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
        Supplier<?> supplier = controllers.get(type);
        if (supplier == null) {
            throw new IllegalArgumentException("no controller " + type.getName() + " in the wiring");
        }
        return supplier.get();
    }
}
