package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.TextNumbers;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZerosTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bel 112. | Bel 000.",
                "Bel 0-112 | Bel 0-000",
                "Bel 070 361 47 47 of 0900-8844. | Bel 000 of 000.",
                "toestel 4410 | 000",
                "+31 70 361 47 47 | 000",
                "In 2019 waren het er 1120. | In 2019 waren het er 1120.",
                "Open van 8.30 tot 17.00 | Open van 8.30 tot 17.00",
                "bel-112a | bel-000a",
                "niets | niets"
            })
    void everyNumberThatCanBeDialledBecomesZeros(String text, String expected) {
        assertEquals(expected, Zeros.in(text));
    }

    @Test
    void aWholeCatalogueKeepsItsShapeAndLosesItsNumbers() {
        Loaded loaded = new Library().load(Optional.of("Delft"), Optional.of(Path.of("content/gemeente/voorbeeld")));
        Catalogue real = Assertions.assertInstanceOf(Loaded.Ok.class, loaded).catalogue();
        Catalogue practised = Zeros.in(real);

        assertFalse(TextNumbers.in(real.items().toString()).isEmpty());
        assertNotEquals(real.items(), practised.items());
        assertTrue(
                real.contacts().stream().anyMatch(contact -> !contact.phones().isEmpty()));
        practised.contacts().stream()
                .flatMap(contact -> contact.phones().stream())
                .forEach(phone -> assertEquals(Zeros.ZEROS, phone.number()));
        assertEquals(
                real.items().stream().map(item -> item.id()).toList(),
                practised.items().stream().map(item -> item.id()).toList());
        assertEquals(real.scenes().size(), practised.scenes().size());
        assertEquals(practised.items(), Zeros.in(practised).items());
    }
}
