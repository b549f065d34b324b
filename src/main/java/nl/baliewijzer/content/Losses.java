package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Route;

/// What a pack takes away of the ways and contacts of the layers below it, by leaving out or by replacing: no mistake,
/// but for its author to know.
final class Losses {
    private final Layers under;
    private final Layers with;
    private final Set<String> lost = new LinkedHashSet<>();

    private Losses(Layers under, Layers with) {
        this.under = under;
        this.with = with;
    }

    /// What is lost in these municipalities, each in a few Dutch words; `with` are the layers with the pack on top.
    static List<String> of(Layers under, Layers with, Collection<String> municipalities) {
        Losses losses = new Losses(under, with);
        losses.ways();
        for (Entry entry : with.top().entries()) {
            losses.inside(entry);
        }
        if (municipalities.isEmpty()) {
            losses.contacts(Optional.empty());
        }
        municipalities.forEach(one -> losses.contacts(Optional.of(one)));
        return List.copyOf(losses.lost);
    }

    /// The questions and outcomes that were reached, and that no answer leads to any more.
    private void ways() {
        Set<String> still = reached(with);
        Set<String> before = reached(under);
        Stream.of(ContentKind.QUESTIONS, ContentKind.OUTCOMES)
                .flatMap(kind -> under.entries(kind).stream())
                .filter(entry -> before.contains(entry.id()) && !still.contains(entry.id()))
                .forEach(entry -> lost.add("de weg naar " + AuthorWords.title(entry)));
    }

    /// The ids of the questions and outcomes that some way reaches.
    static Set<String> reached(Layers layers) {
        Set<String> reached = new HashSet<>();
        walk(layers, Question.FIRST, reached);
        return reached;
    }

    private static void walk(Layers layers, String id, Set<String> reached) {
        if (reached.add(id)) {
            layers.value(Question.class, id)
                    .ifPresent(question -> question.answers().forEach(answer -> walk(layers, answer.next(), reached)));
        }
    }

    /// What of a replaced item is not in the one that replaces it.
    private void inside(Entry entry) {
        Optional<Entry> old = under.entry(entry.kind(), entry.id());
        if (old.isPresent() && old.get().value().isPresent() && entry.value().isPresent()) {
            String at = " bij " + AuthorWords.title(entry);
            switch (entry.value().get()) {
                case Question now when old.get().value().get() instanceof Question before -> answers(before, now, at);
                case Outcome now when old.get().value().get() instanceof Outcome before -> calls(before, now, at);
                case Role now
                when old.get().value().get() instanceof Role before ->
                    gone(before.fallback(), now.fallback()).map(this::role).forEach(role -> lost.add(role + at));
                case Contact now
                when old.get().value().get() instanceof Contact before ->
                    gone(numbers(before), numbers(now)).forEach(number -> lost.add(number + at));
                default -> {}
            }
        }
    }

    /// An answer that has another id now is the same one, as long as as many lead to its end.
    private void answers(Question before, Question now, String at) {
        Set<String> ids = now.answers().stream().map(Question.Answer::id).collect(Collectors.toSet());
        before.answers().stream()
                .filter(answer ->
                        !ids.contains(answer.id()) && leadingTo(answer.next(), now) < leadingTo(answer.next(), before))
                .forEach(answer -> lost.add("het antwoord ‘" + answer.text() + "’" + at));
    }

    private static long leadingTo(String next, Question question) {
        return question.answers().stream()
                .filter(answer -> answer.next().equals(next))
                .count();
    }

    private void calls(Outcome before, Outcome now, String at) {
        gone(roles(before), roles(now)).map(this::role).forEach(role -> lost.add(role + at));
        gone(before.routes(), now.routes())
                .forEach(route -> lost.add("de kaart over een " + (route == Route.PERSON ? "persoon" : "plaats") + at));
    }

    private static List<String> roles(Outcome outcome) {
        return outcome.calls().stream().map(Outcome.Call::role).toList();
    }

    private static List<String> numbers(Contact contact) {
        return contact.phones().stream().map(Phone::number).toList();
    }

    private static <T> Stream<T> gone(List<T> before, List<T> now) {
        return before.stream().filter(one -> !now.contains(one)).distinct();
    }

    private String role(String id) {
        return "de rol " + under.value(Role.class, id).map(Role::name).orElse(id);
    }

    /// Who played a role here, and plays none any more.
    private void contacts(Optional<String> municipality) {
        Set<String> still = playing(with, municipality);
        List<String> gone = new ArrayList<>(playing(under, municipality));
        gone.removeAll(still);
        gone.forEach(id -> lost.add("bellen met "
                + under.value(Contact.class, id).map(Contact::organisation).orElse(id)));
    }

    private static Set<String> playing(Layers layers, Optional<String> municipality) {
        return new Local(layers, municipality)
                .catalogue().bindings().stream()
                        .map(Binding::contacts)
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
