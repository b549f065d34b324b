package nl.baliewijzer.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstCallTest {
    private static Optional<String> in(String municipality, Optional<Path> own) {
        return FirstCall.of(Counter.load(municipality, own), Counter.at(Counter.MORNING))
                .map(Contact::organisation);
    }

    @ParameterizedTest
    @CsvSource({"Den Haag, SHOP Den Haag", "Rotterdam, Expertisecentrum ESSM", "Groningen, CoMensha"})
    void isTheCareCoordinatorOfTheRegion(String municipality, String organisation) {
        assertEquals(Optional.of(organisation), in(municipality, Optional.empty()));
    }

    @Test
    void isTheOwnLocalLeadWhoCanBeCalled() {
        Path own = Path.of("content", "gemeente", "voorbeeld").toAbsolutePath();
        assertEquals(
                Counter.withOwnContent().catalogue().bound("local-lead").stream()
                        .map(Contact::organisation)
                        .findFirst(),
                in("Delft", Optional.of(own)));
    }
}
