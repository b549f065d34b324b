package nl.baliewijzer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {
    private static final List<Municipality> ALL = Stream.of(
                    "Alphen aan den Rijn",
                    "Den Haag ('s-Gravenhage)",
                    "Bergen (L.)",
                    "Bergen (NH.)",
                    "Berg en Dal",
                    "Bergen op Zoom",
                    "Delft",
                    "Voorne aan Zee",
                    "Súdwest-Fryslân")
            .map(name -> new Municipality("een", name))
            .toList();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Delft,                    Delft
            delft,                    Delft
            " Delft ",                Delft
            Den Haag,                 Den Haag ('s-Gravenhage)
            's-Gravenhage,            Den Haag ('s-Gravenhage)
            Den Haag ('s-Gravenhage), Den Haag ('s-Gravenhage)
            bergen (l.),              Bergen (L.)
            VOORNE AAN ZEE,           Voorne aan Zee
            denhaag,                  Den Haag ('s-Gravenhage)
            "den\u00a0haag",            Den Haag ('s-Gravenhage)
            ’s-gravenhage,            Den Haag ('s-Gravenhage)
            ‘s Gravenhage,            Den Haag ('s-Gravenhage)
            sudwest fryslan,          Súdwest-Fryslân
            ’s-Gravenhage,            Den Haag ('s-Gravenhage)
            ‘s-Gravenhage,            Den Haag ('s-Gravenhage)
            "Den\u00a0Haag",            Den Haag ('s-Gravenhage)
            "Voorne\u202faan  Zee",     Voorne aan Zee
            Su\u0301dwest-Frysla\u0302n, Súdwest-Fryslân
            Súdwest–Fryslân,          Súdwest-Fryslân
            Sudwest-Fryslan,          Súdwest-Fryslân
            """)
    void isFoundByItsNameAsPeopleWriteIt(String written, String name) {
        assertEquals(Optional.of(name), Municipality.named(written, ALL).map(Municipality::name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bergen", "Haag", "", "Delf", "Nergens"})
    void isNotGuessed(String written) {
        assertEquals(Optional.empty(), Municipality.named(written, ALL));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            den,         "Den Haag ('s-Gravenhage), Alphen aan den Rijn"
            "den ",      "Den Haag ('s-Gravenhage), Alphen aan den Rijn"
            den h,       Den Haag ('s-Gravenhage)
            haag,        Den Haag ('s-Gravenhage)
            ’s-gr,       Den Haag ('s-Gravenhage)
            graven,      Den Haag ('s-Gravenhage)
            berg,        "Bergen (L.), Bergen (NH.), Berg en Dal, Bergen op Zoom"
            bergen,      "Bergen (L.), Bergen (NH.), Bergen op Zoom, Berg en Dal"
            bergen o,    Bergen op Zoom
            bergendal,   Berg en Dal
            bergen l,    Bergen (L.)
            FRYS,        Súdwest-Fryslân
            s,           "Den Haag ('s-Gravenhage), Súdwest-Fryslân"
            """)
    void thoseThatMayBeMeantComeBestFirst(String typed, String names) {
        assertEquals(
                names,
                Municipality.fitting(typed, ALL).stream()
                        .map(Municipality::name)
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "xyz", "den haagse"})
    void nothingIsOfferedThatDoesNotFit(String typed) {
        assertEquals(List.of(), Municipality.fitting(typed, ALL));
    }
}
