package nl.baliewijzer.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.CoverPart;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Section;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Source;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.Topic;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.json.Problem;

/// What each kind of item refers to, and the check that every id that an item names exists.
final class References {
    private References() {}

    static List<Problem> check(Layers layers) {
        if (!layers.complete()) {
            return List.of();
        }
        Set<String> leftOut = new HashSet<>();
        return Stream.of(ContentKind.values())
                .flatMap(kind -> layers.entries(kind).stream())
                .flatMap(entry ->
                        entry.value().stream().flatMap(References::in).flatMap(one -> dangling(entry, one, layers)))
                // what many items name is told once: it is one line of pack.json
                .filter(problem -> !problem.code().equals(ContentFault.P027.name()) || leftOut.add(problem.path()))
                .toList();
    }

    /// Whether an item is good and every id that it names is there.
    static boolean hold(Entry entry, Layers layers) {
        return entry.value().isPresent()
                && in(entry.value().get())
                        .noneMatch(one -> dangling(entry, one, layers).findAny().isPresent());
    }

    private static Stream<Problem> dangling(Entry entry, Reference reference, Layers layers) {
        boolean there = reference.kinds().stream()
                .anyMatch(kind -> layers.entry(kind, reference.id()).isPresent());
        return there
                ? Stream.of()
                : Stream.of(leftOut(entry, reference, layers).orElseGet(() -> missing(entry, reference, layers)));
    }

    /// That an item of a layer below names what the pack on top does without.
    private static Optional<Problem> leftOut(Entry entry, Reference reference, Layers layers) {
        Draft top = layers.top();
        return reference.kinds().stream()
                .map(kind -> top.without().indexOf(kind.id() + "/" + reference.id()))
                .filter(at -> at >= 0)
                .findFirst()
                .map(at -> top.problemIn(
                        List.of("without", at), ContentFault.P027, top.without().get(at), AuthorWords.title(entry)));
    }

    /// That an id is of nothing, with the one that was likely meant.
    static Problem missing(Entry entry, Reference reference, Layers layers) {
        List<Entry> known = reference.kinds().stream()
                .flatMap(kind -> layers.entries(kind).stream())
                .toList();
        String meant = Distance.meant(reference.id(), known.stream().map(Entry::id));
        return entry.problemIn(
                reference.place(),
                ContentFault.X003,
                reference.id(),
                AuthorWords.kind(reference.kinds().getFirst().id()),
                meant.isEmpty() ? named(reference.id(), known) : meant);
    }

    /// The id of what has this name, for who wrote the name: *zorgcoordinator* is *care-coordinator*.
    private static String named(String written, List<Entry> known) {
        return known.stream()
                .filter(entry -> AuthorWords.isCalled(entry, written))
                .findFirst()
                .map(entry -> " Bedoelt u ‘" + entry.id() + "’?")
                .orElse("");
    }

    private static Stream<Reference> in(Item item) {
        return Stream.concat(own(item), Reference.sources(item.sources(), "sources"));
    }

    private static Stream<Reference> area(Condition when) {
        return when.area().stream().map(area -> Reference.to(ContentKind.AREAS, area, "when", "area"));
    }

    private static Stream<Reference> own(Item item) {
        return switch (item) {
            case DeskTask task ->
                Stream.concat(
                        Reference.all(ContentKind.SECTIONS, task.sections(), "sections"),
                        Reference.all(ContentKind.REMINDERS, task.reminders(), "reminders"));
            case Advice advice ->
                Stream.concat(
                        Reference.all(ContentKind.TASKS, advice.tasks(), "tasks"),
                        Reference.all(ContentKind.COMPANIONS, advice.companions(), "companions"));
            case Prompt prompt ->
                Stream.of(
                                Stream.of(Reference.to(ContentKind.SECTIONS, prompt.section(), "section")),
                                Reference.all(ContentKind.TASKS, prompt.tasks(), "tasks"),
                                Reference.all(ContentKind.COMPANIONS, prompt.companions(), "companions"))
                        .flatMap(all -> all);
            case Signal signal ->
                Stream.of(
                                Stream.of(Reference.to(ContentKind.SIGNAL_GROUPS, signal.group(), "group")),
                                Reference.all(ContentKind.TASKS, signal.tasks(), "tasks"),
                                Reference.all(ContentKind.REMINDERS, signal.reminders(), "reminders"))
                        .flatMap(all -> all);
            case Role role -> Reference.all(ContentKind.ROLES, role.fallback(), "fallback");
            case Binding binding ->
                Stream.of(
                                Stream.of(Reference.to(
                                        ContentKind.ROLES,
                                        binding.role(),
                                        binding.role().equals(binding.id()) ? "id" : "role")),
                                area(binding.when()),
                                Reference.all(ContentKind.CONTACTS, binding.contacts(), "contacts"))
                        .flatMap(all -> all);
            case Contact contact ->
                Stream.of(
                                area(contact.when()),
                                Reference.all(ContentKind.ROLES, contact.passesOn(), "passesOn"),
                                Reference.sources(contact.hoursSources(), "hoursSources"))
                        .flatMap(all -> all);
            case Area area ->
                Stream.of(
                                Reference.all(ContentKind.ROLES, area.roles(), "roles"),
                                Reference.all(ContentKind.MUNICIPALITIES, area.municipalities(), "municipalities"),
                                Reference.all(ContentKind.AREAS, area.areas(), "areas"))
                        .flatMap(all -> all);
            case Question question ->
                IntStream.range(0, question.answers().size())
                        .mapToObj(i -> new Reference(
                                List.of("answers", i, "next"),
                                question.answers().get(i).next(),
                                List.of(ContentKind.QUESTIONS, ContentKind.OUTCOMES)));
            case Outcome outcome ->
                IntStream.range(0, outcome.calls().size())
                        .mapToObj(i -> Reference.to(
                                ContentKind.ROLES, outcome.calls().get(i).role(), "calls", i, "role"));
            case Scene scene ->
                Stream.of(
                                Stream.of(
                                        Reference.to(ContentKind.TASKS, scene.task(), "task"),
                                        Reference.to(ContentKind.COMPANIONS, scene.companion(), "companion"),
                                        Reference.to(ContentKind.ROLES, scene.role(), "role")),
                                Reference.all(ContentKind.SIGNALS, scene.signals(), "signals"),
                                Reference.all(ContentKind.PROMPTS, scene.prompts(), "prompts"))
                        .flatMap(all -> all);
            case Municipality municipality ->
                municipality.successor().stream()
                        .map(one -> Reference.to(ContentKind.MUNICIPALITIES, one.id(), "successor", "id"));
            // a check of what is gone since is for the author, not for the panel
            case ContactCheck _,
                    Source _,
                    Step _,
                    Section _,
                    Reminder _,
                    CompanionKind _,
                    Excuse _,
                    SignalGroup _,
                    Topic _,
                    Figure _,
                    CoverPart _,
                    ClientCard _,
                    Translation _,
                    Desk _ -> Stream.of();
        };
    }
}
