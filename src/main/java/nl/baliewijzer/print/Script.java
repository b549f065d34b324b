package nl.baliewijzer.print;

import java.io.IOException;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.ClientCard;

/// Sets the sentences of one language: breaks them into lines, and puts the characters in the order of drawing.
final class Script {
    private final Typeface face;
    private final Locale language;
    private final boolean rightToLeft;
    private final ArabicForms arabic = new ArabicForms();

    Script(ClientCard card, Typeface face) {
        this(card.id(), card.rightToLeft(), face);
    }

    /// `code` is that of the language.
    Script(String code, boolean rightToLeft, Typeface face) {
        this.face = face;
        this.language = Locale.forLanguageTag(code);
        this.rightToLeft = rightToLeft;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /// The lines of a text as they are drawn, from left to right.
    ///
    /// Throws [NoLetterException] for a character that the face cannot draw.
    List<String> lines(String text, float size, float width) throws IOException {
        OptionalInt missing = face.missing(drawn(text));
        if (missing.isPresent()) {
            throw new NoLetterException(text, missing.getAsInt());
        }
        List<String> lines = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(language);
        places.setText(text);
        int begin = 0;
        int fits = 0;
        for (int next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            if (fits > begin && width(drawn(text.substring(begin, next)), size) > width) {
                lines.add(drawn(text.substring(begin, fits)));
                begin = fits;
            }
            fits = next;
        }
        lines.add(drawn(text.substring(begin)));
        return lines;
    }

    float width(String drawn, float size) throws IOException {
        return face.width(drawn, size);
    }

    private String drawn(String logical) {
        return rightToLeft ? reordered(arabic.join(logical.strip())) : logical.strip();
    }

    /// Every character by itself, in the order in which it is drawn; the font holds none that would have to turn.
    private static String reordered(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        byte[] levels = new byte[text.length()];
        Object[] characters = new Object[text.length()];
        for (int at = 0; at < text.length(); at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
            characters[at] = text.charAt(at);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        return Stream.of(characters).map(String::valueOf).collect(Collectors.joining());
    }
}
