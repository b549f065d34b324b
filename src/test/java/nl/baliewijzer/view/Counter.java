package nl.baliewijzer.view;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.desktop.PrintQueue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Reachability;

/// A counter for tests: the content that is shipped, an appointment that has just begun, and a clock that stands still.
public record Counter(Catalogue catalogue, Session session, Clock clock, Texts texts) {
    private static final Catalogue DELFT = load("Delft", Optional.empty());
    private static final Catalogue EXAMPLE = load(
            "Delft", Optional.of(Path.of("content", "gemeente", "voorbeeld").toAbsolutePath()));

    /// A Tuesday morning when every office is open.
    public static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-24T10:00:30");

    /// A desk in a region with its own contacts, of which nothing local is known.
    public static Counter inDelft() {
        return of(DELFT);
    }

    /// The same desk with a municipality's own content.
    public static Counter withOwnContent() {
        return of(EXAMPLE);
    }

    /// A desk with this content.
    public static Counter of(Catalogue catalogue) {
        return new Counter(catalogue, new Session(catalogue.tasks().getFirst().id()), at(MORNING), new Texts());
    }

    /// A clock that stands at this Dutch time.
    public static Clock at(LocalDateTime time) {
        return Clock.fixed(time.atZone(Reachability.ZONE).toInstant(), Reachability.ZONE);
    }

    /// The content of a municipality that is shipped.
    public static Catalogue load(String municipality, Optional<Path> own) {
        Loaded loaded = new Library().load(Optional.of(municipality), own);
        return assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString).catalogue();
    }

    /// A printer that takes everything.
    public CardPrinter printer() {
        return new CardPrinter(Optional.empty(), (pdf, name) -> new PrintQueue.Result.Sent(), new Work(), clock, texts);
    }

    /// The appointment as it is now.
    public GuideState now() {
        return session.now();
    }
}
