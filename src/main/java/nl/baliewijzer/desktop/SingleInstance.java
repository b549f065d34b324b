package nl.baliewijzer.desktop;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One panel a session.
public interface SingleInstance {
    /// Takes the place of the panel in this session, or passes the word to the one that has it.
    Start start(Word word);

    /// What the panel that runs in this session says of itself; empty when none runs, or none answers in time.
    Optional<Status> status();

    /// Ends the kiosks of this machine that can be reached from here, if they let whoever asks do that.
    Ending endKiosk();

    /// The place of the panel in this session.
    interface Hold extends AutoCloseable {
        /// Hears the words of later starts and answers what `status` is, until this is closed, on threads of its
        /// own.
        ///
        /// `end` is done when the administrator ends a kiosk, where the system says who asks.
        void listen(Consumer<Word> hearer, Supplier<Status> status, Runnable end);

        /// Gives the place up.
        @Override
        void close() throws IOException;
    }
}
