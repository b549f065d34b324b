package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each message about how a pack fits together stands in a file of that pack, at a place in the words of its author,
/// and
/// says what to do: also where the mistake shows itself in a file that came with the program.
class EveryMessageTest {
    @TempDir
    private Path temp = Path.of("");

    /// The code; the item of country or region that is taken over (kind/id), if one is; what is changed: in that item,
    /// or
    /// in a file of the example; the file, the place and the remedy that are told.
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            X002 | | bindings.json items[0].id "police" | bindings.json | Koppelingen > Politie, niet acuut > id | Haal dit onderdeel weg
            X003 | | bindings.json items[0].id "zorgcoordinator" | bindings.json | Koppelingen > zorgcoordinator > id | Bedoelt u ‘care-coordinator’?
            X003 | | bindings.json items[0].contacts[0] "aandachtsfunctionares" | bindings.json | Koppelingen > Aandachtsfunctionaris > contacten 1 | Verbeter het id
            X005 | questions/wens | answers[0].next "persoon-of-plaats" | nieuw.json | Wat wil de cliënt? | Verbeter ‘next’
            X009 | roles/youth-coordinator | fallback | nieuw.json | Zorgcoördinator voor jongeren | Voeg een van beide toe
            X010 | roles/care-coordinator | fallback ["youth-coordinator"] | nieuw.json | Zorgcoördinator | Verbeter ‘fallback’
            X024 | bindings/police | id "politie-eigen"; role "police" | nieuw.json | Koppelingen > Politie, niet acuut | Haal deze koppeling weg
            X025 | | bindings.json items[0].when {"area": "zorg-shop"} | bindings.json | Koppelingen > Aandachtsfunctionaris > voor wie > gebied | of noem een ander gebied
            X027 | questions/persoon-of-plaats | answers[2] | nieuw.json | Over wie of wat gaat het? > antwoorden | Neem het antwoord over
            X028 | | desk.json items[0].municipality "Delff" | desk.json | Delff > gemeente | Bedoelt u ‘Delft’?
            X030 | | checks.json items[0].numbers | checks.json | Controles > aandachtsfunctionaris | Controleer ze en schrijf ze zo op
            X033 | | contacts.json items[0].organisation "Noodnummer" | contacts.json | Noodnummer > organisatie | Geef dit contact een andere naam
            X034 | excuses/even-nakijken | id "even-nakijke" | nieuw.json | Ik kijk het even na. > id | Neem precies dat id over
            X036 | | contacts.json items[0].when {"area": "zorg-groningen"} | contacts.json | Aandachtsfunctionaris > voor wie > gebied | Noem een ander gebied
            X037 | | bindings.json items[0].contacts[0] "noodnummer" | bindings.json | Koppelingen > Aandachtsfunctionaris > contacten 1 | Noem hier een ander
            X038 | questions/persoon-of-plaats | answers[2].text "Een kind" | nieuw.json | Over wie of wat gaat het? > antwoorden 3 | Neem het woordelijk over
            P019 | | pack.json files ["contacts.json", "bindings.json", "checks.json", "desk.json"] | pack.json | Pakket > bestanden | Voeg het toe bij ‘files’
            P022 | | pack.json without ["questions/jonger-dan-18"] | pack.json | Pakket > weggelaten 1 | Haal het weg bij ‘without’
            P023 | | pack.json without ["excuses/bestaat-niet"] | pack.json | Pakket > weggelaten 1 | Haal het weg bij ‘without’
            P025 | | pack.json municipalities ["delf"] | pack.json | Pakket > gemeenten 1 | Bedoelt u ‘delft’?
            P026 | | pack.json municipalities ["rijswijk"] | desk.json | Delft > gemeente | Verbeter een van beide
            P027 | | pack.json without ["contacts/shop-den-haag"] | pack.json | Pakket > weggelaten 1 | Haal het weg bij ‘without’
            P027 | | pack.json without ["roles/local-lead"] | pack.json | Pakket > weggelaten 1 | laat ook dat andere weg
            X027 | | pack.json without ["questions/persoon-of-plaats"] | pack.json | Pakket > weggelaten 1 | Neem het antwoord over
            S008 | | pack.json municipalities ["'s-Hertogenbosch"] | pack.json | Pakket > gemeenten 1 | zoals s-hertogenbosch.
            S012 | | pack.json requires 3 | pack.json | Pakket > formaat | Schrijf een van deze
            S007 | | contacts.json kind "contact" | contacts.json | | municipalities, desk.
            """)
    void standsWhereItsAuthorCanMendIt(
            String code, String copied, String changes, String file, String words, String remedy) {
        Path pack = Examples.delft(temp.resolve("delft"));
        Optional<String> item = Optional.ofNullable(copied);
        item.ifPresent(one -> {
            Examples.copied(one.split("/", -1)[0], one.split("/", -1)[1], pack.resolve("nieuw.json"));
            Examples.spoil(pack.resolve("pack.json"), "files[9]", "\"nieuw.json\"");
        });
        for (String change : changes.split("; ", -1)) {
            List<String> parts =
                    Arrays.asList((item.isPresent() ? "nieuw.json items[0]." + change : change).split(" ", 3));
            Examples.spoil(pack.resolve(parts.getFirst()), parts.get(1), parts.size() > 2 ? parts.get(2) : "");
        }
        List<Problem> told = new Library(name -> new Folder(Path.of("content").resolve(name)))
                .check(List.of(pack), LocalDate.of(2027, 1, 1))
                .problems();

        assertTrue(
                told.stream().allMatch(one -> one.file().startsWith(pack.toString())),
                () -> "in a file that the author cannot change: " + told);
        assertTrue(
                told.stream()
                        .anyMatch(one -> one.code().equals(code)
                                && (file == null || one.file().endsWith("/" + file))
                                && one.words().startsWith(words == null ? "" : words)
                                && one.text().contains(remedy == null ? "" : remedy)),
                told::toString);
        assertEquals(
                List.of(),
                told.stream().filter(one -> !one.text().matches("(?s).*[.!].*")).toList());
    }
}
