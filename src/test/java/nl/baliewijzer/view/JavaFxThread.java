package nl.baliewijzer.view;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Makes and runs the tests of a class on the JavaFX thread, where the program itself does all of this.
public final class JavaFxThread implements BeforeAllCallback, InvocationInterceptor {
    private static final int PATIENCE = 60;

    /// Starts JavaFX, unless another test did.
    @Override
    public void beforeAll(ExtensionContext context) {
        JavaFxStart.in(context);
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> make, ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        return run(make);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(test);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> end, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(end);
    }

    /// Lets the thread do what it was asked to do later, in the middle of a test.
    public static void settle() {
        Object loop = new Object();
        Platform.runLater(() -> Platform.exitNestedEventLoop(loop, loop));
        Platform.enterNestedEventLoop(loop);
    }

    private static <T extends @Nullable Object> T run(Invocation<T> invocation) throws Throwable {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(invocation.proceed());
            } catch (Throwable failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            return done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }
}
