package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Parsed;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One bad file for each rule: what the reader calls it, and whether the schema sees it too.
class ReadersTest {
    private static final Schemas SCHEMAS = new Schemas();
    private static final String REMOVED = "";

    @ParameterizedTest
    @EnumSource
    void theExampleOfEveryKindIsGood(ContentKind kind) {
        JsonObject file = Examples.file(kind);

        assertEquals(List.of(), problems(kind, file));
        assertTrue(SCHEMAS.accept(kind.id(), file));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                        files(),
                        sources(),
                        plan(),
                        signals(),
                        advice(),
                        contacts(),
                        hours(),
                        routes(),
                        info(),
                        clientCards(),
                        translations(),
                        scenes())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> files() {
        return Stream.of(
                both(ContentKind.TASKS, "no kind", "kind", REMOVED, "$ S001"),
                both(ContentKind.TASKS, "unknown kind", "kind", "'taken'", "$.kind S007"),
                both(ContentKind.TASKS, "no items", "items", REMOVED, "$ S001"),
                both(ContentKind.TASKS, "no item", "items", "[]", "$.items S009"),
                both(ContentKind.TASKS, "items as an object", "items", "{}", "$.items S003"),
                both(ContentKind.TASKS, "an item as a text", "items[0]", "'anders'", "$.items[0] S003"),
                both(ContentKind.TASKS, "unknown member of the file", "versie", "1", "$.versie S002"),
                both(ContentKind.TASKS, "unknown member of an item", "items[0].naam", "'x'", "$.items[0].naam S002"),
                both(ContentKind.TASKS, "no id", "items[0].id", REMOVED, "$.items[0] S001"),
                both(ContentKind.TASKS, "id with a capital", "items[0].id", "'Anders'", "$.items[0].id S008"),
                both(ContentKind.TASKS, "id with a space", "items[0].id", "'heel anders'", "$.items[0].id S008"),
                both(ContentKind.TASKS, "id ending in a hyphen", "items[0].id", "'anders-'", "$.items[0].id S008"),
                both(ContentKind.TASKS, "number for an id", "items[0].id", "7", "$.items[0].id S003"),
                both(ContentKind.TASKS, "text for a lock", "items[0].locked", "'true'", "$.items[0].locked S003"),
                both(ContentKind.TASKS, "misspelt member", "items[0].lokced", "true", "$.items[0].lokced S002"),
                both(ContentKind.TASKS, "empty name", "items[0].name", "''", "$.items[0].name S004"),
                both(ContentKind.TASKS, "name of a space", "items[0].name", "' '", "$.items[0].name S004"),
                both(ContentKind.TASKS, "space before a name", "items[0].name", "' Anders'", "$.items[0].name S006"),
                both(ContentKind.TASKS, "name too long", "items[0].name", text(41), "$.items[0].name S005"));
    }

    private static Stream<Arguments> sources() {
        String first = "$.items[0].sources";
        return Stream.of(
                both(ContentKind.TASKS, "no sources", "items[0].sources", REMOVED, "$.items[0] S001"),
                both(ContentKind.TASKS, "empty sources", "items[0].sources", "[]", first + " S009"),
                both(ContentKind.TASKS, "source as a text", "items[0].sources[0]", "'stappenplan'", first + "[0] S003"),
                both(ContentKind.TASKS, "source without from", "items[0].sources[0].from", REMOVED, first + "[0] S001"),
                both(
                        ContentKind.TASKS,
                        "source without a place",
                        "items[0].sources[0].place",
                        REMOVED,
                        first + "[0] S001"),
                both(
                        ContentKind.TASKS,
                        "inferred as a text",
                        "items[0].sources[0].derived",
                        "'ja'",
                        first + "[0].derived S003"),
                both(ContentKind.SOURCES, "source card with sources", "items[0].sources", "[]", first + " S002"),
                both(
                        ContentKind.SOURCES,
                        "web address with a space",
                        "items[0].web[0]",
                        "'www. x.nl'",
                        "$.items[0].web[0] S013"),
                both(
                        ContentKind.SOURCES,
                        "web address of a script",
                        "items[0].web[0]",
                        "'javascript:x'",
                        "$.items[0].web[0] S013"));
    }

    private static Stream<Arguments> plan() {
        return Stream.of(
                both(ContentKind.STEPS, "unknown step", "items[0].id", "'tijd'", "$.items[0].id S007"),
                both(ContentKind.STEPS, "rail too long", "items[0].rail", text(9), "$.items[0].rail S005"),
                both(ContentKind.STEPS, "no lead", "items[0].lead", REMOVED, "$.items[0] S001"),
                reader(ContentKind.STEPS, "telling heading", "items[0].heading", "'Melden'", "$.items[0].heading T001"),
                reader(
                        ContentKind.STEPS,
                        "telling thought",
                        "items[0].think[0]",
                        "'Welk signaal?'",
                        "$.items[0].think[0] T001"),
                reader(ContentKind.STEPS, "long instruction", "items[0].lead", words(11), "$.items[0].lead T006"),
                reader(ContentKind.TASKS, "telling task", "items[0].name", "'Politiezaken'", "$.items[0].name T001"),
                reader(ContentKind.COMPANIONS, "telling companion", "items[0].name", "'Dader'", "$.items[0].name T001"),
                both(ContentKind.EXCUSES, "excuse too long", "items[0].text", text(81), "$.items[0].text S005"),
                reader(
                        ContentKind.EXCUSES,
                        "excuse in quotes",
                        "items[0].text",
                        "'“Ik kijk even.”'",
                        "$.items[0].text T003"),
                reader(
                        ContentKind.EXCUSES,
                        "telling excuse",
                        "items[0].text",
                        "'Ik bel de politie.'",
                        "$.items[0].text T001"),
                both(ContentKind.PROMPTS, "unknown listener", "items[0].to", "'iedereen'", "$.items[0].to S007"),
                both(ContentKind.PROMPTS, "no listener", "items[0].to", REMOVED, "$.items[0] S001"),
                both(ContentKind.PROMPTS, "empty tasks", "items[0].tasks", "[]", "$.items[0].tasks S009"),
                both(
                        ContentKind.PROMPTS,
                        "task twice",
                        "items[0].tasks[1]",
                        "'verhuizing'",
                        "$.items[0].tasks[1] S010"),
                both(ContentKind.PROMPTS, "watch too long", "items[0].watch", text(61), "$.items[0].watch S005"),
                reader(ContentKind.PROMPTS, "prompt in quotes", "items[0].text", "'‘Druk?’'", "$.items[0].text T003"));
    }

    private static Stream<Arguments> signals() {
        return Stream.of(
                reader(ContentKind.SIGNAL_GROUPS, "telling group", "items[0].name", "'Dwang'", "$.items[0].name T001"),
                both(ContentKind.SIGNALS, "unknown place", "items[0].where", "'thuis'", "$.items[0].where S007"),
                both(ContentKind.SIGNALS, "unknown sense", "items[0].kind", "'geroken'", "$.items[0].kind S007"),
                both(ContentKind.SIGNALS, "said by nobody", "items[0].by", REMOVED, "$.items[0] S001"),
                both(ContentKind.SIGNALS, "seen by somebody", "items[0].kind", "'gezien'", "$.items[0] S017"),
                both(ContentKind.SIGNALS, "chip too long", "items[0].chip", text(25), "$.items[0].chip S005"),
                reader(
                        ContentKind.SIGNALS,
                        "chip of four words",
                        "items[0].chip",
                        "'een ander heeft pas'",
                        "$.items[0].chip T005"),
                reader(
                        ContentKind.SIGNALS,
                        "chip about looks",
                        "items[0].chip",
                        "'draagt hoofddoek'",
                        "$.items[0].chip T004"),
                reader(
                        ContentKind.SIGNALS,
                        "sentence about origin",
                        "items[0].sentence",
                        "'De cliënt sprak met een accent.'",
                        "$.items[0].sentence T004"),
                reader(
                        ContentKind.SIGNALS,
                        "sentence that says more than once",
                        "items[0].sentence",
                        "'De begeleider sprak steeds.'",
                        "$.items[0].sentence T002"),
                reader(
                        ContentKind.SIGNALS,
                        "sentence with a quotation",
                        "items[0].sentence",
                        "'De begeleider zei ‘niks’.'",
                        "$.items[0].sentence T003"));
    }

    private static Stream<Arguments> advice() {
        return Stream.of(
                both(ContentKind.ADVICE, "unknown place", "items[0].place", "'overal'", "$.items[0].place S007"),
                both(ContentKind.ADVICE, "no say", "items[0].say", REMOVED, "$.items[0] S001"),
                both(ContentKind.ADVICE, "number for say", "items[0].say", "1", "$.items[0].say S003"),
                both(ContentKind.ADVICE, "text too long", "items[0].text", text(91), "$.items[0].text S005"),
                both(ContentKind.ADVICE, "more too long", "items[0].more", text(221), "$.items[0].more S005"),
                reader(
                        ContentKind.ADVICE,
                        "telling text",
                        "items[0].text",
                        "'Denk aan uitbuiting.'",
                        "$.items[0].text T001"),
                reader(
                        ContentKind.ADVICE,
                        "long instruction",
                        "items[0]",
                        "{'id':'a','place':'finish','say':false,'sources':[{'from':'eigen-redactie'}],'text':"
                                + words(11) + "}",
                        "$.items[0].text T006"),
                reader(ContentKind.ADVICE, "instruction at the counter", "items[0].say", "false", "$.items[0] T009"));
    }

    private static Stream<Arguments> contacts() {
        return Stream.of(
                both(ContentKind.CONTACTS, "no organisation", "items[0].organisation", REMOVED, "$.items[0] S001"),
                both(
                        ContentKind.CONTACTS,
                        "purpose too long",
                        "items[0].purpose",
                        text(121),
                        "$.items[0].purpose S005"),
                both(
                        ContentKind.CONTACTS,
                        "phone as a text",
                        "items[0].phones[0]",
                        "'112'",
                        "$.items[0].phones[0] S003"),
                both(
                        ContentKind.CONTACTS,
                        "phone with too few digits",
                        "items[0].phones[0].number",
                        "'070 361'",
                        "$.items[0].phones[0].number S013"),
                both(
                        ContentKind.CONTACTS,
                        "phone with letters",
                        "items[0].phones[0].number",
                        "'0900-BEL'",
                        "$.items[0].phones[0].number S013"),
                both(ContentKind.CONTACTS, "bad e-mail", "items[0].emails[0]", "'info'", "$.items[0].emails[0] S013"),
                both(
                        ContentKind.CONTACTS,
                        "e-mail twice",
                        "items[0].emails[1]",
                        "'info@voorbeeld.nl'",
                        "$.items[0].emails[1] S010"),
                both(ContentKind.CONTACTS, "unknown name", "items[0].name", "'zonder'", "$.items[0].name S007"),
                both(
                        ContentKind.CONTACTS,
                        "checked by nobody",
                        "items[0].checked.by",
                        REMOVED,
                        "$.items[0].checked S001"),
                both(
                        ContentKind.CONTACTS,
                        "check on no date",
                        "items[0].checked.on",
                        "'gisteren'",
                        "$.items[0].checked.on S011"),
                reader(
                        ContentKind.CONTACTS,
                        "day that does not exist",
                        "items[0].checkBefore",
                        "'2027-02-29'",
                        "$.items[0].checkBefore S011"),
                both(ContentKind.ROLES, "empty fallback", "items[0].fallback", "[]", "$.items[0].fallback S009"),
                both(ContentKind.BINDINGS, "no contact", "items[0].contacts", "[]", "$.items[0].contacts S009"),
                both(
                        ContentKind.BINDINGS,
                        "contact twice",
                        "items[0].contacts[1]",
                        "'expert'",
                        "$.items[0].contacts[1] S010"));
    }

    private static Stream<Arguments> hours() {
        String monday = "items[0].hours.weekly.maandag";
        return Stream.of(
                both(ContentKind.CONTACTS, "no hours", "items[0].hours", REMOVED, "$.items[0] S001"),
                both(
                        ContentKind.CONTACTS,
                        "unknown word for hours",
                        "items[0].hours",
                        "'soms'",
                        "$.items[0].hours S007"),
                both(ContentKind.CONTACTS, "number for hours", "items[0].hours", "24", "$.items[0].hours S003"),
                both(ContentKind.CONTACTS, "no days", "items[0].hours.weekly", "{}", "$.items[0].hours.weekly S017"),
                both(
                        ContentKind.CONTACTS,
                        "no word on holidays",
                        "items[0].hours.closedOnHolidays",
                        REMOVED,
                        "$.items[0].hours S001"),
                both(
                        ContentKind.CONTACTS,
                        "English day",
                        "items[0].hours.weekly.monday",
                        "[]",
                        "$.items[0].hours.weekly.monday S002"),
                both(ContentKind.CONTACTS, "day without times", monday, "[]", "$." + monday + " S009"),
                both(
                        ContentKind.CONTACTS,
                        "time with a point",
                        monday + "[0]",
                        "'8.30-12.00'",
                        "$." + monday + "[0] S014"),
                both(ContentKind.CONTACTS, "hour 25", monday + "[0]", "'08:30-25:00'", "$." + monday + "[0] S014"),
                reader(
                        ContentKind.CONTACTS,
                        "end before begin",
                        monday + "[0]",
                        "'12:00-08:30'",
                        "$." + monday + "[0] S014"),
                reader(
                        ContentKind.CONTACTS,
                        "times that overlap",
                        monday + "[1]",
                        "'11:00-17:00'",
                        "$." + monday + "[1] S015"),
                both(
                        ContentKind.CONTACTS,
                        "exception without a date",
                        "items[0].hours.exceptions[0].date",
                        REMOVED,
                        "$.items[0].hours.exceptions[0] S001"),
                reader(
                        ContentKind.CONTACTS,
                        "date twice",
                        "items[0].hours.exceptions[1].date",
                        "'2026-12-24'",
                        "$.items[0].hours.exceptions[1] S010"));
    }

    private static Stream<Arguments> routes() {
        return Stream.of(
                both(ContentKind.QUESTIONS, "one answer", "items[0].answers[1]", REMOVED, "$.items[0].answers S018"),
                both(
                        ContentKind.QUESTIONS,
                        "answer to nowhere",
                        "items[0].answers[0].next",
                        REMOVED,
                        "$.items[0].answers[0] S001"),
                both(
                        ContentKind.QUESTIONS,
                        "unknown criteria",
                        "items[0].criteria",
                        "'erg'",
                        "$.items[0].criteria S007"),
                reader(
                        ContentKind.QUESTIONS,
                        "answer twice",
                        "items[0].answers[1].id",
                        "'nee'",
                        "$.items[0].answers[1] S010"),
                both(ContentKind.OUTCOMES, "no calls", "items[0].calls", "[]", "$.items[0].calls S009"),
                both(
                        ContentKind.OUTCOMES,
                        "unknown route",
                        "items[0].routes[0]",
                        "'auto'",
                        "$.items[0].routes[0] S007"),
                both(
                        ContentKind.OUTCOMES,
                        "route twice",
                        "items[0].routes[1]",
                        "'person'",
                        "$.items[0].routes[1] S010"),
                both(ContentKind.OUTCOMES, "text for acute", "items[0].acute", "'nee'", "$.items[0].acute S003"),
                both(ContentKind.OUTCOMES, "nothing to say", "items[0].say", REMOVED, "$.items[0] S001"),
                both(
                        ContentKind.OUTCOMES,
                        "why too long",
                        "items[0].calls[0].why",
                        text(141),
                        "$.items[0].calls[0].why S005"));
    }

    private static Stream<Arguments> info() {
        return Stream.of(
                both(
                        ContentKind.TOPICS,
                        "paragraph too long",
                        "items[0].paragraphs[0]",
                        text(401),
                        "$.items[0].paragraphs[0] S005"),
                both(
                        ContentKind.TOPICS,
                        "point too long",
                        "items[0].points[0]",
                        text(161),
                        "$.items[0].points[0] S005"),
                both(ContentKind.FIGURES, "year as a number", "items[0].year", "2019", "$.items[0].year S003"),
                both(
                        ContentKind.COVER,
                        "label too long",
                        "items[0].rows[0].label",
                        text(33),
                        "$.items[0].rows[0].label S005"),
                reader(
                        ContentKind.COVER,
                        "telling row",
                        "items[0].rows[0].value",
                        "'Alarm'",
                        "$.items[0].rows[0].value T001"),
                both(ContentKind.AREAS, "area without a name", "items[0].name", REMOVED, "$.items[0] S001"),
                both(
                        ContentKind.MUNICIPALITIES,
                        "bad successor",
                        "items[0].successor.id",
                        "'H'",
                        "$.items[0].successor.id S008"),
                both(
                        ContentKind.MUNICIPALITIES,
                        "no day",
                        "items[0].successor.on",
                        REMOVED,
                        "$.items[0].successor S001"),
                both(ContentKind.CONTACTS, "for nobody", "items[0].when", "{}", "$.items[0].when S017"),
                reader(ContentKind.CONTACTS, "no age fits", "items[0].when.under", "1", "$.items[0].when S017"),
                both(
                        ContentKind.CONTACTS,
                        "unknown form",
                        "items[0].when.forms[0]",
                        "'haast'",
                        "$.items[0].when.forms[0] S007"),
                both(
                        ContentKind.CONTACTS,
                        "chat without a page",
                        "items[0].online[0].web",
                        REMOVED,
                        "$.items[0].online[0] S001"),
                both(ContentKind.CONTACTS, "fax", "items[0].online[0].kind", "'fax'", "$.items[0].online[0].kind S007"),
                both(
                        ContentKind.CONTACTS,
                        "hours of a number",
                        "items[0].phones[0].hours",
                        "'soms'",
                        "$.items[0].phones[0].hours S007"),
                both(
                        ContentKind.QUESTIONS,
                        "tells nothing",
                        "items[0].answers[0].tells",
                        "{}",
                        "$.items[0].answers[0].tells S017"),
                both(
                        ContentKind.DESK,
                        "prefix of letters",
                        "items[0].outsidePrefix",
                        "'nul'",
                        "$.items[0].outsidePrefix S013"),
                both(ContentKind.DESK, "desk with sources", "items[0].sources", "[]", "$.items[0].sources S002"));
    }

    private static Stream<Arguments> scenes() {
        String first = "$.items[0]";
        return Stream.of(
                both(ContentKind.SCENES, "no moments", "items[0].moments", "[]", first + ".moments S009"),
                both(
                        ContentKind.SCENES,
                        "a moment of nobody",
                        "items[0].moments[0].who",
                        "'ik'",
                        first + ".moments[0].who S007"),
                both(ContentKind.SCENES, "nothing to notice", "items[0].signals", REMOVED, first + " S001"),
                both(ContentKind.SCENES, "no lesson", "items[0].lesson", REMOVED, first + " S001"),
                both(ContentKind.SCENES, "a whole hour", "items[0].minutes", "60", first + ".minutes S012"),
                both(
                        ContentKind.SCENES,
                        "a moment too long",
                        "items[0].moments[0].text",
                        text(201),
                        first + ".moments[0].text S005"),
                reader(
                        ContentKind.SCENES,
                        "number in a title",
                        "items[0].title",
                        "'Bel 0900 8844'",
                        first + ".title T007"),
                reader(
                        ContentKind.SCENES,
                        "number in a lesson",
                        "items[0].lesson",
                        "'Bel 0800 5151'",
                        first + ".lesson T007"),
                reader(
                        ContentKind.SCENES,
                        "112 that is said",
                        "items[0].moments[1].text",
                        "'Bel mij op 112.'",
                        first + ".moments[1].text T007"));
    }

    private static Stream<Arguments> translations() {
        String first = "$.items[0]";
        String text = "items[0].sentences[0].text";
        return Stream.of(
                both(ContentKind.TRANSLATIONS, "no sentence", "items[0].sentences", "[]", first + ".sentences S009"),
                both(ContentKind.TRANSLATIONS, "a language without letters", "items[0].id", "'ar'", first + ".id S013"),
                both(ContentKind.TRANSLATIONS, "sentence too long", text, text(121), "$." + text + " S005"),
                both(ContentKind.TRANSLATIONS, "reviewer without a day", "items[0].reviewed", REMOVED, first + " S017"),
                reader(ContentKind.TRANSLATIONS, "a digit", text, "'Przez 5'", "$." + text + " T008"),
                reader(ContentKind.TRANSLATIONS, "a quotation", text, "'„Tak”'", "$." + text + " T003"),
                reader(ContentKind.TRANSLATIONS, "other letters", text, "'نعم'", "$." + text + " T012"),
                reader(ContentKind.TRANSLATIONS, "a telling word", text, "'Politie?'", "$." + text + " T001"),
                reader(
                        ContentKind.TRANSLATIONS,
                        "one sentence twice",
                        "items[0].sentences[1].dutch",
                        "'Heeft u uw paspoort bij u?'",
                        first + ".sentences[1] S017"));
    }

    private static Stream<Arguments> clientCards() {
        String first = "$.items[0]";
        return Stream.of(
                both(ContentKind.CLIENT_CARDS, "no name", "items[0].name", REMOVED, first + " S001"),
                both(ContentKind.CLIENT_CARDS, "no question", "items[0].safe", REMOVED, first + " S001"),
                both(ContentKind.CLIENT_CARDS, "a sixth question", "items[0].who", "'Wie?'", first + ".who S002"),
                both(ContentKind.CLIENT_CARDS, "no answer", "items[0].unsure", REMOVED, first + " S001"),
                both(ContentKind.CLIENT_CARDS, "no code of a language", "items[0].id", "'engels'", first + ".id S013"),
                both(ContentKind.CLIENT_CARDS, "question too long", "items[0].call", text(91), first + ".call S005"),
                both(ContentKind.CLIENT_CARDS, "answer too long", "items[0].yes", text(25), first + ".yes S005"),
                reader(
                        ContentKind.CLIENT_CARDS,
                        "112 in a title",
                        "items[0].title",
                        "'Bel 112'",
                        first + ".title T008"),
                reader(
                        ContentKind.CLIENT_CARDS,
                        "112 in a question",
                        "items[0].call",
                        "'Bel 112?'",
                        first + ".call T008"),
                reader(
                        ContentKind.CLIENT_CARDS,
                        "a digit at the end",
                        "items[0].decide",
                        "'U 2'",
                        first + ".decide T008"),
                reader(ContentKind.CLIENT_CARDS, "a digit in an answer", "items[0].no", "'Nee 2'", first + ".no T008"),
                both(ContentKind.CLIENT_CARDS, "empty reviewer", "items[0].reviewer", "''", first + ".reviewer S004"),
                both(ContentKind.CLIENT_CARDS, "reviewer without a day", "items[0].reviewed", REMOVED, first + " S017"),
                both(ContentKind.CLIENT_CARDS, "day without a reviewer", "items[0].reviewer", REMOVED, first + " S017"),
                reader(
                        ContentKind.CLIENT_CARDS,
                        "no day",
                        "items[0].reviewed",
                        "'2026-02-30'",
                        first + ".reviewed S011"),
                reader(
                        ContentKind.CLIENT_CARDS,
                        "a telling word",
                        "items[0].need",
                        "'Wilt u naar de politie?'",
                        first + ".need T001"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void badFiles(ContentKind kind, String name, String path, String value, String expected, boolean schemaSees) {
        JsonObject file = Examples.file(kind);
        Examples.change(file, path, value);

        assertEquals(
                List.of(expected),
                problems(kind, file).stream()
                        .map(one -> one.path() + " " + one.code())
                        .toList());
        assertEquals(!schemaSees, SCHEMAS.accept(kind.id(), file));
    }

    static Stream<Arguments> anItemThatSaysNothingIsRefused() {
        return Stream.of(
                Arguments.of(ContentKind.CONTACTS, List.of("phones", "emails", "web", "online")),
                Arguments.of(ContentKind.TOPICS, List.of("paragraphs", "points")));
    }

    @ParameterizedTest
    @MethodSource
    void anItemThatSaysNothingIsRefused(ContentKind kind, List<String> members) {
        JsonObject file = Examples.file(kind);
        members.forEach(member -> Examples.change(file, "items[0]." + member, "[]"));

        assertEquals(
                List.of("S017"),
                problems(kind, file).stream().map(Problem::code).toList());
        assertFalse(SCHEMAS.accept(kind.id(), file));
    }

    /// What the reader says of a file.
    static List<Problem> problems(ContentKind kind, JsonObject file) {
        Parsed parsed = StrictJson.read("a.json", file.toString().getBytes(StandardCharsets.UTF_8));
        Problems problems = new Problems("a.json");
        Fields.open(parsed.tree().orElseThrow(), problems).ifPresent(in -> {
            var _ = new ItemsReader("a.json", Examples.layer(kind)).read(in);
            var _ = in.done(() -> "");
        });
        return Stream.concat(parsed.problems().stream(), problems.list().stream())
                .toList();
    }

    private static Arguments both(ContentKind kind, String name, String path, String value, String expected) {
        return Arguments.of(kind, name, path, value.replace('\'', '"'), expected, true);
    }

    private static Arguments reader(ContentKind kind, String name, String path, String value, String expected) {
        return Arguments.of(kind, name, path, value.replace('\'', '"'), expected, false);
    }

    private static String text(int length) {
        return "'" + "x".repeat(length) + "'";
    }

    private static String words(int count) {
        return "'" + "ga ".repeat(count).strip() + "'";
    }
}
