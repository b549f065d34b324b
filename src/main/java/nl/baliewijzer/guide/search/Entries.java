package nl.baliewijzer.guide.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.Topic;

/// What of each item is searched and shown, once for the counter and once for the rest: the only place that decides.
///
/// The two lists are apart, so that no word of the second can be found, or shown, while a companion may read along.
final class Entries {
    private Entries() {}

    /// Only what the screens of steps 1 to 3 show: no contacts, no explanation, nothing to notice.
    static List<Searchable> atTheCounter(Catalogue content) {
        return Stream.of(
                        content.steps().stream().map(Entries::neutralStep),
                        content.excuses().stream().map(Entries::excuse),
                        content.prompts().stream().map(Entries::neutralPrompt),
                        content.advice().stream()
                                .filter(advice -> advice.kind().atTheCounter())
                                .map(Entries::neutralAdvice))
                .flatMap(Function.identity())
                .toList();
    }

    /// Everything that can be opened from step 4 on.
    static List<Searchable> all(Catalogue content) {
        Map<String, String> groups = names(content.signalGroups());
        return Stream.of(
                        content.steps().stream().map(Entries::step),
                        content.excuses().stream().map(Entries::excuse),
                        content.prompts().stream().map(Entries::prompt),
                        content.signals().stream().map(signal -> signal(signal, groups)),
                        content.advice().stream().map(Entries::advice),
                        content.contacts().stream().map(contact -> contact(contact, content)),
                        content.topics().stream().map(Entries::topic),
                        content.figures().stream().map(Entries::figure))
                .flatMap(Function.identity())
                .toList();
    }

    private static Searchable neutralStep(Step step) {
        return shown(HitKind.STEP, step, step.heading(), List.of(step.rail()));
    }

    private static Searchable step(Step step) {
        List<String> lines = join(List.of(step.officialName(), step.lead(), step.meaning(), step.rail()), step.think());
        return shown(HitKind.STEP, step, step.heading(), lines);
    }

    private static Searchable excuse(Excuse excuse) {
        return shown(HitKind.EXCUSE, excuse, excuse.text(), List.of());
    }

    private static Searchable neutralPrompt(Prompt prompt) {
        return shown(HitKind.PROMPT, prompt, prompt.text(), List.of());
    }

    private static Searchable prompt(Prompt prompt) {
        return shown(HitKind.PROMPT, prompt, prompt.text(), present(List.of(prompt.watch(), prompt.ratherNot())));
    }

    private static Searchable signal(Signal signal, Map<String, String> groups) {
        List<String> lines = join(present(List.of(signal.explain())), List.of(signal.chip(), group(signal, groups)));
        return shown(HitKind.SIGNAL, signal, signal.sentence(), lines);
    }

    private static Searchable neutralAdvice(Advice advice) {
        return shown(HitKind.ADVICE, advice, advice.text(), List.of());
    }

    private static Searchable advice(Advice advice) {
        return shown(HitKind.ADVICE, advice, advice.text(), present(List.of(advice.more())));
    }

    /// A contact is also found by the roles it plays: who looks for an interpreter types just that. Its numbers count
    /// twice, because they are its own, and only mentioned elsewhere.
    private static Searchable contact(Contact contact, Catalogue content) {
        List<String> lines = join(
                List.of(contact.purpose(), contact.audience()),
                phones(contact),
                present(List.of(contact.department(), contact.address(), contact.note())),
                contact.emails(),
                contact.web(),
                contact.asks());
        List<String> roles = content.roles().stream()
                .filter(role -> players(role, content).contains(contact))
                .map(Role::name)
                .toList();
        List<String> hidden = join(roles, present(List.of(contact.department())), phones(contact));
        return new Searchable(HitKind.CONTACT, contact.id(), contact.organisation(), lines, hidden);
    }

    private static List<String> phones(Contact contact) {
        return contact.phones().stream()
                .map(phone ->
                        phone.label().map(label -> phone.number() + " " + label).orElse(phone.number()))
                .toList();
    }

    /// Who plays a role here, or who steps in while nobody does.
    private static List<Contact> players(Role role, Catalogue content) {
        return Stream.concat(Stream.of(role.id()), role.fallback().stream())
                .map(content::bound)
                .filter(bound -> !bound.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Searchable topic(Topic topic) {
        List<String> lines = join(topic.paragraphs(), topic.points(), List.of(topic.chapter()));
        return shown(HitKind.TOPIC, topic, topic.title(), lines);
    }

    private static Searchable figure(Figure figure) {
        return shown(HitKind.FIGURE, figure, figure.text(), present(List.of(figure.newer(), figure.year())));
    }

    /// An id is the short name that the author gave, often in words that the text itself avoids: *paspoort kwijt*.
    private static Searchable shown(HitKind kind, Item item, String title, List<String> lines) {
        return new Searchable(kind, item.id(), title, lines, List.of(item.id()));
    }

    private static String group(Signal signal, Map<String, String> groups) {
        return groups.getOrDefault(signal.group(), "");
    }

    private static Map<String, String> names(List<SignalGroup> groups) {
        return groups.stream().collect(Collectors.toMap(SignalGroup::id, SignalGroup::name));
    }

    private static List<String> present(List<Optional<String>> texts) {
        return texts.stream().flatMap(Optional::stream).toList();
    }

    @SafeVarargs
    private static List<String> join(Collection<String>... parts) {
        List<String> all = new ArrayList<>();
        for (Collection<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
