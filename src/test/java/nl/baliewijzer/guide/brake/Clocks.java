package nl.baliewijzer.guide.brake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The day of the appointment in these tests: 24 November 2026.
final class Clocks {
    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    private Clocks() {}
}
