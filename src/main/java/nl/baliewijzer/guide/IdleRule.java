package nl.baliewijzer.guide;

import java.time.Duration;
import nl.baliewijzer.domain.StepId;

/// What happens when nobody touches a key or button: first the cover, much later a warning, and then it is all emptied.
///
/// `limit` is the time until everything is emptied, `onPhone` the same while the sheet for the call is open.
public record IdleRule(Duration limit, Duration onPhone) {
    /// After so long without a key or click the cover comes up.
    public static final Duration COVER = Duration.ofMinutes(5);

    /// How long the warning stands before everything is emptied.
    public static final Duration WARNING = Duration.ofSeconds(60);

    /// The limit while the sheet for the call is open, unless the limit itself is longer.
    private static final Duration ON_PHONE = Duration.ofMinutes(60);

    public IdleRule {
        if (limit.compareTo(COVER) < 0 || onPhone.compareTo(limit) < 0) {
            throw new IllegalArgumentException("idle limits " + limit + " and " + onPhone);
        }
    }

    /// The rule for a limit of at least five minutes.
    public static IdleRule of(Duration limit) {
        return new IdleRule(limit, limit.compareTo(ON_PHONE) > 0 ? limit : ON_PHONE);
    }

    /// What is due after so long without a key or click.
    public enum Due {
        NOTHING,
        COVER,
        WARNING,
        WIPE
    }

    /// Whether after so long nothing of an appointment would be left, not even what was being typed.
    public boolean isOver(Duration idle) {
        return idle.compareTo(onPhone.plus(WARNING)) >= 0;
    }

    /// What is due now in this state.
    public Due due(Duration idle, GuideState state) {
        boolean phone = state.place().step() == StepId.REPORT && state.way().sheet() == Sheet.LINES;
        Duration end = phone ? onPhone : limit;
        if (idle.compareTo(COVER) < 0) {
            return Due.NOTHING;
        }
        if (state.isEmpty() || idle.compareTo(end) < 0) {
            return Due.COVER;
        }
        return idle.compareTo(end.plus(WARNING)) < 0 ? Due.WARNING : Due.WIPE;
    }
}
