package nl.baliewijzer.guide.brake;

import java.util.List;

/// Addresses for e-mail.
final class Emails {
    static final List<Shape> SHAPES = List.of(
            Shape.alone("(?<![.%+_-])[\\p{L}\\d.%+_-]++@[\\p{L}\\d_-]++(?:\\.[\\p{L}\\d_-]++)++", Shape.ALWAYS));

    private Emails() {}
}
