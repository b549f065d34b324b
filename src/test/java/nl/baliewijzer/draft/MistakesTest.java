package nl.baliewijzer.draft;

import static nl.baliewijzer.draft.DraftExamples.LEAD;
import static nl.baliewijzer.draft.DraftExamples.NUMBER;
import static nl.baliewijzer.draft.DraftExamples.OWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The mistakes that a coordinator makes: each is named while it is typed, at its field, and holds the package up.
class MistakesTest {
    private static final ItemId DESK = EditsUntilKilled.DESK;
    private static final ItemId DEPUTY = new ItemId("contacts", "vervanger");
    private static final ItemId CHECK = new ItemId("checks", "aandachtsfunctionaris");
    private static final ItemId LEAD_BINDING = new ItemId("bindings", "local-lead");

    @TempDir
    Path temp;

    /// What somebody does, the code it gets, and the item and field where it is marked.
    record Mistake(String what, String code, ItemId at, String field, Consumer<Changes> made) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Mistake set(String what, String code, ItemId item, FieldPath field, Object value) {
        return new Mistake(what, code, item, field.toString(), changes -> changes.set(item, field, value));
    }

    private static Mistake lead(String what, String code, Object value, Object... field) {
        return set(what, code, LEAD, FieldPath.of(field), value);
    }

    private static Mistake sentence(String what, String code, String text) {
        return new Mistake(
                what,
                code,
                new ItemId("excuses", "mijn-zin"),
                "text",
                changes -> changes.add("excuses", Members.of("id", "mijn-zin", "text", text, "sources", OWN)));
    }

    private static Mistake added(String what, String code, String field, String kind, Map<String, Object> item) {
        return new Mistake(
                what,
                code,
                new ItemId(kind, String.valueOf(item.get("id"))),
                field,
                changes -> changes.add(kind, item));
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                set("een cijfer te weinig", "S013", LEAD, NUMBER, "070 361 47 4"),
                set("een cijfer te veel", "S013", LEAD, NUMBER, "070 361 47 477"),
                set("letters in een nummer", "S013", LEAD, NUMBER, "bel de balie"),
                set("een leeg nummer", "S004", LEAD, NUMBER, ""),
                set("een spatie achter een nummer", "S006", LEAD, NUMBER, "toestel 4410 "),
                set(
                        "een ander nummer zonder te bellen",
                        "X030",
                        CHECK,
                        FieldPath.of("numbers"),
                        List.of("toestel 4499")),
                lead("een e-mailadres zonder apenstaartje", "S013", List.of("info.comensha.nl"), "emails"),
                lead("een webadres met een spatie", "S013", List.of("www.comensha nl"), "web"),
                lead("een tijd zonder nul", "S014", List.of("8:30-17:00"), "hours", "weekly", "maandag"),
                lead("dicht voor open", "S014", List.of("17:00-08:30"), "hours", "weekly", "maandag"),
                lead(
                        "tijden die overlappen",
                        "S015",
                        List.of("08:30-12:00", "11:00-17:00"),
                        "hours",
                        "weekly",
                        "maandag"),
                lead("een dag die er niet is", "S002", List.of("08:30-17:00"), "hours", "weekly", "maandga"),
                lead("een datum andersom", "S011", "24-12-2026", "hours", "exceptions", 0, "date"),
                lead("een tekst die te lang is", "S005", "lang ".repeat(30).strip(), "purpose"),
                lead("een veld dat niet bestaat", "S002", "x", "telefoon"),
                lead("een onzichtbaar teken", "J009", "Aandachts\u200Bfunctionaris", "organisation"),
                new Mistake(
                        "geen nummer en geen adres",
                        "S017",
                        LEAD,
                        "",
                        changes -> changes.remove(LEAD, FieldPath.of("phones"))),
                new Mistake(
                        "geen naam", "S001", LEAD, "", changes -> changes.remove(LEAD, FieldPath.of("organisation"))),
                set("gecontroleerd op een dag die nog moet komen", "X019", CHECK, FieldPath.of("on"), "2027-01-01"),
                set("opnieuw controleren voor de controle", "X029", CHECK, FieldPath.of("checkBefore"), "2026-01-01"),
                set("geen rol bij een controle", "S004", CHECK, FieldPath.of("by"), " "),
                sentence("een woord dat de begeleider niet mag lezen", "T001", "Ik bel over uitbuiting."),
                sentence("een tijd in een zin", "T001", "Ik ben over vijf minuten terug."),
                sentence("aanhalingstekens", "T003", "Ik zeg “even wachten”."),
                sentence(
                        "een zin die te lang is",
                        "S005",
                        "Ik kijk dit even voor u na. ".repeat(4).strip()),
                sentence("een lege zin", "S004", ""),
                set("een contact dat niet bestaat", "X003", LEAD_BINDING, FieldPath.of("contacts", 0), "aandacht"),
                added(
                        "een rol die niet bestaat",
                        "X003",
                        "id",
                        "bindings",
                        Members.of("id", "local-leader", "contacts", List.of("vervanger"), "sources", OWN)),
                added(
                        "een rol die al iemand heeft",
                        "X026",
                        "",
                        "bindings",
                        Members.of(
                                "id",
                                "tweede",
                                "role",
                                "local-lead",
                                "contacts",
                                List.of("vervanger"),
                                "sources",
                                OWN)),
                set("hoofdletters in een id", "S008", LEAD_BINDING, FieldPath.of("contacts", 0), "Vervanger"),
                set(
                        "een contact twee keer",
                        "S010",
                        LEAD_BINDING,
                        FieldPath.of("contacts"),
                        List.of("vervanger", "vervanger")),
                set("niemand bij een rol", "S009", LEAD_BINDING, FieldPath.of("contacts"), List.of()),
                added(
                        "een nummer dat vaststaat",
                        "X002",
                        "id",
                        "contacts",
                        Members.of(
                                "id", "politie",
                                "organisation", "Politie",
                                "purpose", "Bellen.",
                                "audience", "Voor ons.",
                                "phones", List.of(Members.of("number", "toestel 1")),
                                "hours", "unknown",
                                "name", "without-client",
                                "sources", OWN)),
                added(
                        "openingstijden bij 112",
                        "X031",
                        "hours",
                        "checks",
                        Members.of(
                                "id",
                                "noodnummer",
                                "on",
                                "2026-11-01",
                                "by",
                                "rol",
                                "numbers",
                                List.of("112"),
                                "hours",
                                "always")),
                set("een gemeente die niet bestaat", "X028", DESK, FieldPath.of("municipality"), "Zoetermer"),
                set("een buitenlijn in woorden", "S013", DESK, FieldPath.of("outsidePrefix"), "nul"),
                set("ja in woorden", "S003", DESK, FieldPath.of("phoneShowsAddress"), "ja"),
                set(
                        "een vervanger met een andere naam van de rol",
                        "S007",
                        DEPUTY,
                        FieldPath.of("name"),
                        "zonder cliënt"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isNamedWhileItIsTypedAndHoldsThePackageUp(Mistake mistake) throws IOException {
        try (DraftFolder draft = DraftExamples.example(temp)) {
            List<DraftProblem> problems = draft.problemsIf(mistake.made());
            DraftProblem problem = problems.stream()
                    .filter(one -> one.problem().code().equals(mistake.code()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(problems.toString()));
            assertEquals(Optional.of(mistake.at()), problem.item());
            assertTrue(problem.field().toString().startsWith(mistake.field()), problem::toString);
            assertEquals(List.of(), draft.problems());
            draft.change(mistake.what(), mistake.made());
            assertTrue(TaskList.of(draft).stream().anyMatch(task -> task.what() == DraftTask.What.MEND));
            assertInstanceOf(MadeReady.NotMadeReady.class, Release.make(draft, temp.resolve("uit"), Optional.empty()));
            draft.undo();
            assertEquals(List.of(), draft.problems());
        }
    }

    @Test
    void thereAreThirtyOfThemAtLeast() {
        assertTrue(mistakes().count() >= 30);
    }
}
