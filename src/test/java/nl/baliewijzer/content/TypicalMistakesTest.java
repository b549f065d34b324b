package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody who writes contacts for the first time does wrong: each is told with its place in the author's words
/// and with what to do.
class TypicalMistakesTest {
    @TempDir
    private Path temp = Path.of("");

    /// File, place, what is written there (nothing removes it), the place that is named, and what to do.
    @ParameterizedTest(name = "{1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            contacts | items[0].purpose                      |                            | Aandachtsfunctionaris                                | Voeg het toe.
            contacts | items[0].porpose                      | "Overleg"                  | Aandachtsfunctionaris > porpose                      | verbeter de naam
            contacts | items[0].organisation                 | ""                         | Contacten > aandachtsfunctionaris > organisatie      | Vul hem in
            contacts | items[0].organisation                 | " Els"                     | Els > organisatie                                    | Haal de spaties
            contacts | items[0].organisation                 | null                       |                                                      | Laat het veld
            contacts | items[0].id                           | "Aandachtsfunctionaris"    | Aandachtsfunctionaris > id                           | kleine letters
            contacts | items[1].id                           | "aandachtsfunctionaris"    | Vervangend aandachtsfunctionaris > id                | Kies een ander id.
            contacts | items[0].phones[0].number             | 4410                       | Aandachtsfunctionaris > telefoonnummers 1 > nummer   | een tekst
            contacts | items[0].phones[0].number             | "4410"                     | Aandachtsfunctionaris > telefoonnummers 1 > nummer   | ‘toestel’
            contacts | items[0].phones[0].number             | "070-361 47 4"             | Aandachtsfunctionaris > telefoonnummers 1 > nummer   | Schrijf alle cijfers
            contacts | items[0].phones[0].number             | "(070) 361 47 47"          | Aandachtsfunctionaris > telefoonnummers 1 > nummer   | Schrijf 070 361 47 47.
            contacts | items[0].phones[0].number             | "+31 070 361 47 47"        | Aandachtsfunctionaris > telefoonnummers 1 > nummer   | geen 0
            contacts | items[0].phones                       | []                         | Aandachtsfunctionaris                                | Vul minstens een
            contacts | items[0].hours                        | "8-17"                     | Aandachtsfunctionaris > openingstijden               | Kies uit
            contacts | items[0].hours                        | "altijd"                   | Aandachtsfunctionaris > openingstijden               | Kies uit: unknown, always.
            contacts | items[0].hours.weekly.maandag[0]      | "8:30-17:00"               | Aandachtsfunctionaris > openingstijden > maandag 1   | Schrijf het zoals 08:30-17:00
            contacts | items[0].hours.weekly.maandag[0]      | "08.30-17.00"              | Aandachtsfunctionaris > openingstijden > maandag 1   | Schrijf het zoals 08:30-17:00
            contacts | items[0].hours.weekly.maandag[0]      | "17:00-08:30"              | Aandachtsfunctionaris > openingstijden > maandag 1   | Schrijf het zoals 08:30-17:00
            contacts | items[0].hours.weekly.zaterdag        | []                         | Aandachtsfunctionaris > openingstijden > zaterdag    | laat het veld weg
            contacts | items[0].hours.closedOnHolidays       | "true"                     | Aandachtsfunctionaris > openingstijden > gesloten op feestdagen | true of false
            contacts | items[0].hours.exceptions[0].date     | "24-12-2026"               | Aandachtsfunctionaris > openingstijden > bijzondere dagen 1 > dag | Schrijf jaar, maand en dag
            contacts | items[0].name                         | "zonder"                   | Aandachtsfunctionaris > wiens naam                   | Kies uit
            contacts | items[0].sources                      | []                         | Aandachtsfunctionaris > bronnen                      | Zet er iets in
            contacts | items[0].sources[0].from              | "eigen redactie"           | Aandachtsfunctionaris > bronnen 1 > bron             | koppeltekens
            contacts | items[0].emails                       | ["info@voorbeeld"]         | Aandachtsfunctionaris > e-mailadressen 1             | Schrijf een e-mailadres
            contacts | items[0].web                          | ["voorbeeld punt nl"]      | Aandachtsfunctionaris > webadressen 1                | Schrijf een webadres
            bindings | items[0].id                           | "lokaal"                   | Koppelingen > lokaal                                 | Verbeter het id
            bindings | items[0].contacts[0]                  | "aandachtsfunctionares"    | Koppelingen > Aandachtsfunctionaris > contacten 1    | Bedoelt u ‘aandachtsfunctionaris’?
            bindings | items[0].id                           | "police"                   | Koppelingen > Politie, niet acuut                    | Haal dit onderdeel weg
            checks   | items[0].on                           | "2031-01-01"               | Controles > aandachtsfunctionaris > dag              | Schrijf de dag
            checks   | items[0].numbers[0]                   | "toestel 4411"             | Controles > aandachtsfunctionaris > nummers          | schrijf ze zo bij
            desk     | items[0].municipality                 | "Lelistad"                 | Lelistad > gemeente                                  | Bedoelt u ‘Lelystad’?
            desk     | items[0].outsidePrefix                | "nul"                      | Voorbeeld > buitenlijn                               | zoals 0, of geen
            cover    | items[0].rows[0].label                | "Politie"                  | Dekscherm > openingstijden > regels 1 > links        | Gebruik een gewoon woord.
            pack     | version                               | "1"                        | Pakket > versie                                      | zoals 2026.11.1
            pack     | files[0]                              | "Contacten.json"           | Pakket > bestanden 1                                 | zoals contacten.json
            """)
    void isToldWithItsPlaceAndWhatToDo(String file, String place, String written, String words, String remedy) {
        Path pack = Examples.copy(Path.of("content/gemeente/voorbeeld"), temp.resolve("eigen"));
        Examples.spoil(pack.resolve(file + ".json"), place, written == null ? "" : written);
        List<Problem> problems = new Library(
                        name -> new Folder(Path.of("content").resolve(name)))
                .check(List.of(pack), LocalDate.of(2027, 1, 1))
                .problems();

        assertFalse(problems.isEmpty());
        assertTrue(
                problems.stream()
                        .anyMatch(one -> one.words().startsWith(words == null ? "" : words)
                                && one.text().contains(remedy)),
                problems.stream().map(Problem::toString).toList().toString());
    }
}
