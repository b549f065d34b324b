package nl.baliewijzer.view.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Consent;
import nl.baliewijzer.guide.Given;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Path;
import nl.baliewijzer.guide.Presence;
import nl.baliewijzer.guide.RouteFinder;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.Texts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhoneSheetTest {
    private static final Catalogue CATALOGUE = Counter.load("Delft", Optional.empty());
    private static final GuideState BEGIN = GuideState.begin("paspoort");
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final List<String> SAY = List.of("Ik bel voor advies.");

    private static List<PhoneSheet.SheetPart> sheet(Desk desk, GuideState state, Path path) {
        return sheet(desk, state, path, path.outcome().acute() ? WhoseName.WITH_YOURS : WhoseName.WITHOUT_CLIENT);
    }

    private static List<PhoneSheet.SheetPart> sheet(Desk desk, GuideState state, Path path, WhoseName whose) {
        return new PhoneSheet(desk, new Brake(Counter.at(Counter.MORNING)), new Texts())
                .of(state, path.outcome(), path.given(), SAY, whose);
    }

    private static List<PhoneSheet.SheetPart> sheet(GuideState state) {
        return sheet(Desk.UNKNOWN, state, to("advies"));
    }

    private static Path to(String outcome) {
        return paths().stream()
                .filter(path -> path.outcome().id().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    static List<Path> paths() {
        return new RouteFinder(CATALOGUE).paths();
    }

    private static List<String> headings(List<PhoneSheet.SheetPart> sheet) {
        return sheet.stream().map(PhoneSheet.SheetPart::heading).toList();
    }

    private static List<String> lines(List<PhoneSheet.SheetPart> sheet, String heading) {
        return sheet.stream()
                .filter(part -> part.heading().equals(heading))
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private static List<String> all(List<PhoneSheet.SheetPart> sheet) {
        return sheet.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /// A desk that is known to have no number on which it can be called back asks nobody to read one.
    @Test
    void withoutANumberToCallBackNoneIsReadOut() {
        var none = new Desk(
                Optional.of("Delft"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Desk.Fact.CALL_BACK));
        Path acute = paths().stream()
                .filter(path -> path.outcome().acute())
                .findFirst()
                .orElseThrow();
        assertTrue(all(sheet(desk("Delft", "-", "-", "-"), BEGIN, acute)).contains("Mijn nummer is …"));
        assertTrue(all(sheet(none, BEGIN, acute)).stream().noneMatch(line -> line.startsWith("Mijn nummer")));
    }

    /// A desk of which so much is known; a dash is what is not known.
    private static Desk desk(String municipality, String callBack, String desk, String address) {
        return new Desk(
                known(municipality),
                known(address),
                Optional.empty(),
                Optional.empty(),
                known(desk),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                known(callBack).map(number -> new Phone(number, Optional.empty())));
    }

    private static Optional<String> known(String value) {
        return Optional.of(value).filter(one -> !one.equals("-"));
    }

    @Test
    void hasItsPartsInTheOrderInWhichTheyAreAsked() {
        GuideState state = BEGIN.add(Sense.SEEN, Optional.empty(), "Zij huilde.", false, TEN);
        assertEquals(
                List.of("Begin zo", "Wat u zag en hoorde", "Nu", "Wat de cliënt wil", "De naam van de cliënt"),
                headings(sheet(state)));
    }

    @Test
    void withoutFactsThereIsNoPartForThem() {
        assertFalse(headings(sheet(BEGIN)).contains("Wat u zag en hoorde"));
    }

    /// Who calls: what is known of the desk, and nothing that is not.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                | -             | Ik werk aan de balie van een gemeente. / Ik bel voor advies.
            Delft            | -             | Ik werk aan de balie van de gemeente Delft. / Ik bel voor advies.
            Bergen (Limburg) | -             | Ik werk aan de balie van de gemeente Bergen. / Ik bel voor advies.
            -                | 015 000 00 00 | Ik werk aan de balie van een gemeente. / U kunt mij terugbellen op 015 000 00 00. / Ik bel voor advies.
            Delft            | 015 000 00 00 | Ik werk aan de balie van de gemeente Delft. / U kunt mij terugbellen op 015 000 00 00. / Ik bel voor advies.
            """)
    void beginsWithWhoCalls(String municipality, String callBack, String said) {
        var sheet = sheet(desk(municipality, callBack, "-", "-"), BEGIN, to("advies"));
        assertEquals(List.of(said.split(" / ")), lines(sheet, "Begin zo"));
    }

    /// Nobody but 112 comes to the desk.
    @Test
    void saysWhereTheDeskIsOnlyWhenSomebodyComes() {
        Desk desk = desk("-", "-", "balie 4", "Markt 87, Delft");
        for (Path path : paths()) {
            assertEquals(
                    path.outcome().acute(),
                    all(sheet(desk, BEGIN, path)).contains("Ik zit hier: balie 4, Markt 87, Delft."),
                    path.trail());
        }
    }

    /// Who calls about a place knows of no client: neither a name nor where anybody is.
    @Test
    void aboutAPlaceNothingIsSaidOfAClient() {
        for (Path path : paths()) {
            var sheet = sheet(Desk.UNKNOWN, BEGIN.presence(Presence.HERE).consent(Consent.YES), path);
            boolean somebody = path.outcome().aboutSomebody();
            assertEquals(somebody, headings(sheet).contains("De naam van de cliënt"), path.trail());
            assertEquals(somebody, all(sheet).contains("De cliënt is nog hier."), path.trail());
        }
        assertTrue(paths().stream().anyMatch(path -> !path.outcome().aboutSomebody()));
    }

    /// 112 asks first where it is and on which number one can be called; what is not known is asked of the caller.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -             | -        | Mijn nummer is … / Het adres en de ingang zijn …
            015 000 00 00 | -        | U kunt mij terugbellen op 015 000 00 00. / Het adres en de ingang zijn …
            -             | Markt 87 | Mijn nummer is … / Ik zit hier: Markt 87.
            """)
    void withDangerItBeginsWithWhoAndWhere(String callBack, String address, String said) {
        for (Path path : acutePaths()) {
            var sheet = sheet(desk("-", callBack, "-", address), BEGIN, path);
            assertEquals(
                    "Ik werk aan de balie van een gemeente. / " + said + " / Ik bel voor advies.",
                    String.join(" / ", lines(sheet, "Begin zo")));
            assertTrue(lines(sheet, "Nu").stream().noneMatch(line -> line.startsWith("Ik zit hier")));
        }
    }

    @Test
    void whoeverCallsWithoutANameOfOnesOwnTellsNoDeskEither() {
        var sheet = sheet(desk("Delft", "015 000 00 00", "-", "-"), BEGIN, to("advies"), WhoseName.WITHOUT_YOURS);
        assertEquals(SAY, lines(sheet, "Begin zo"));
    }

    /// Wanting it said is not enough to name somebody who did not agree.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | NOT_ASKED | Gezien – genoteerd 10:00. mevrouw [naam] huilde, kenteken [kenteken].
            false | YES       | Gezien – genoteerd 10:00. mevrouw [naam] huilde, kenteken [kenteken].
            true  | NOT_ASKED | Gezien – genoteerd 10:00. mevrouw [naam] huilde, kenteken GB-123-X.
            true  | NO        | Gezien – genoteerd 10:00. mevrouw [naam] huilde, kenteken GB-123-X.
            true  | YES       | Gezien – genoteerd 10:00. mevrouw Bakker huilde, kenteken GB-123-X.
            """)
    void aNameInAFactIsReadOnlyWithAYes(boolean whole, Consent consent, String said) {
        GuideState state = BEGIN.goTo(StepId.CONSULT)
                .add(Sense.SEEN, Optional.empty(), "mevrouw Bakker huilde, kenteken GB-123-X.", whole, TEN)
                .consent(consent);
        assertEquals(List.of(said), lines(sheet(state), "Wat u zag en hoorde"));
        for (Path path : acutePaths()) {
            boolean named = lines(sheet(Desk.UNKNOWN, state, path), "Wat u zag en hoorde")
                    .getFirst()
                    .contains("Bakker");
            assertEquals(whole, named);
        }
    }

    @Test
    void nothingIsSaidOfWhereTheClientIsUntilTheEmployeeSaysIt() {
        assertEquals(List.of("Voor zover ik weet is er nu geen gevaar."), lines(sheet(BEGIN), "Nu"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HERE       | De cliënt is nog hier.
            HERE_ALONE | De cliënt is nog hier. De begeleider is weg.
            JUST_LEFT  | De cliënt is net weg.
            COMES_BACK | De cliënt komt terug op …
            """)
    void saysWhereTheClientIs(Presence presence, String said) {
        assertEquals(
                List.of(said, "Voor zover ik weet is er nu geen gevaar."),
                lines(sheet(BEGIN.presence(presence)), "Nu"));
    }

    @Test
    void ofAClientWhoCameAloneNobodyIsSaidToHaveLeft() {
        GuideState alone = BEGIN.companion(CompanionKind.NOBODY).presence(Presence.HERE_ALONE);
        assertEquals("De cliënt is nog hier, alleen.", lines(sheet(alone), "Nu").getFirst());
    }

    static List<Path> acutePaths() {
        return paths().stream().filter(path -> path.outcome().acute()).toList();
    }

    static List<Path> calmPathsAboutSomebody() {
        return paths().stream()
                .filter(path -> !path.outcome().acute() && path.outcome().aboutSomebody())
                .toList();
    }

    /// With danger the name may be given, whatever was asked or answered.
    @ParameterizedTest
    @MethodSource("acutePaths")
    void withDangerItSaysSoAndTheNameMayBeGiven(Path path) {
        for (Consent consent : Consent.values()) {
            var sheet = sheet(Desk.UNKNOWN, BEGIN.consent(consent), path);
            assertEquals("Er is nu gevaar, of ik twijfel.", lines(sheet, "Nu").getLast());
            assertEquals(
                    List.of("Ik noem de naam van de cliënt als ik die weet."), lines(sheet, "De naam van de cliënt"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_ASKED | Ik heb het niet kunnen vragen. De naam noem ik nu niet.
            YES       | De cliënt vindt het goed dat ik de naam noem.
            NO        | De cliënt wil niet dat ik de naam noem.
            """)
    void withoutDangerOnlyAYesGivesTheName(Consent consent, String said) {
        for (Path path : calmPathsAboutSomebody()) {
            var sheet = sheet(Desk.UNKNOWN, BEGIN.consent(consent), path);
            assertEquals(List.of(said), lines(sheet, "De naam van de cliënt"), path.trail());
        }
    }

    @Test
    void nobodyAskedIsWhereItBegins() {
        assertEquals(Consent.NOT_ASKED, BEGIN.way().consent());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void saysWhatTheClientWantsExactlyWhenThatWasAnswered(Path path) {
        List<String> wish = path.given().stream()
                .filter(given -> given.question().id().equals("wens"))
                .map(Given::answer)
                .map(answer -> answer.text() + ".")
                .toList();
        assertEquals(wish, lines(sheet(Desk.UNKNOWN, BEGIN, path), "Wat de cliënt wil"));
    }

    static List<Named<Signal>> signals() {
        return CATALOGUE.signals().stream()
                .map(signal -> Named.of(signal.id(), signal))
                .toList();
    }

    /// The brake must not eat what the content itself says.
    @ParameterizedTest
    @MethodSource("signals")
    void aTickIsSaidInFull(Signal signal) {
        String line =
                lines(sheet(BEGIN.notice(signal, TEN)), "Wat u zag en hoorde").getFirst();
        assertTrue(line.endsWith(". " + signal.sentence()), line);
    }

    static List<Arguments> facts() {
        return List.of(
                Arguments.of(Sense.SEEN, Optional.empty(), "Gezien – 10:00. Zij huilde."),
                Arguments.of(Sense.HEARD, Optional.empty(), "Gehoord – 10:00. Zij huilde."),
                Arguments.of(Sense.SAID, Optional.of(Speaker.CLIENT), "Gezegd door de cliënt – 10:00. Zij huilde."),
                Arguments.of(
                        Sense.SAID, Optional.of(Speaker.COMPANION), "Gezegd door de begeleider – 10:00. Zij huilde."));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactSaysHowItIsKnownAndWhen(Sense sense, Optional<Speaker> by, String line) {
        GuideState state = BEGIN.add(sense, by, "Zij huilde.", false, LocalTime.of(10, 0, 59));
        assertEquals(List.of(line), lines(sheet(state), "Wat u zag en hoorde"));
    }

    @Test
    void factsKeepTheOrderTheEmployeeGaveThem() {
        GuideState state = BEGIN.add(Sense.SEEN, Optional.empty(), "Een.", false, TEN)
                .add(Sense.SEEN, Optional.empty(), "Twee.", false, TEN);
        String second = state.facts().getLast().id();
        assertEquals(
                List.of("Gezien – 10:00. Twee.", "Gezien – 10:00. Een."),
                lines(sheet(state.move(second, -1)), "Wat u zag en hoorde"));
    }

    /// What was typed, and what is read out unless the employee said: as it is.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Haar nummer is 06 12345678.     | Haar nummer is [telefoonnummer].
            Zij gaf jan@voorbeeld.nl op.    | Zij gaf [e-mailadres] op.
            Zijn BSN is 111222333.          | Zijn BSN is [nummer].
            """)
    void whatIdentifiesIsLeftOutUnlessTheEmployeeWantsIt(String typed, String left) {
        GuideState quiet = BEGIN.add(Sense.SEEN, Optional.empty(), typed, false, TEN);
        GuideState whole = BEGIN.add(Sense.SEEN, Optional.empty(), typed, true, TEN);
        assertEquals(List.of("Gezien – 10:00. " + left), lines(sheet(quiet), "Wat u zag en hoorde"));
        assertEquals(List.of("Gezien – 10:00. " + typed), lines(sheet(whole), "Wat u zag en hoorde"));
    }

    /// An outcome that is acute leaves it out as well: the name is said in its own place, or not at all.
    @ParameterizedTest
    @EnumSource(Consent.class)
    void noConsentMakesAFactSayMore(Consent consent) {
        GuideState state =
                BEGIN.consent(consent).add(Sense.SEEN, Optional.empty(), "Haar nummer is 06 12345678.", false, TEN);
        for (Path path : paths()) {
            assertTrue(
                    all(sheet(Desk.UNKNOWN, state, path)).stream().noneMatch(line -> line.contains("12345678")),
                    path.trail());
        }
    }

    @Test
    void everyLineCanBeReadOutAsItStands() {
        for (Outcome outcome : CATALOGUE.outcomes()) {
            var sheet = sheet(desk("Delft", "015 000 00 00", "balie 4", "Markt 87"), BEGIN, to(outcome.id()));
            all(sheet).forEach(line -> assertTrue(line.matches("(?s)\\p{Lu}.*[.?!]"), line));
        }
    }
}
