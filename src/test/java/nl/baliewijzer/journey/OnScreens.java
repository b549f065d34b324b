package nl.baliewijzer.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.ContactCheck;
import nl.baliewijzer.domain.CoverPart;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Online;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Phone;
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

/// The texts of an item that somebody at the panel has to be able to read.
final class OnScreens {
    private static final Set<String> OF_ANY_DESK =
            Set.of("acute-stay-knop", "acute-stay-zin", "acute-say-gemeente", "acute-colleague-gemeente");

    private OnScreens() {}

    static Stream<String> texts(Item item, Catalogue catalogue) {
        return switch (item) {
            case Step step ->
                join(List.of(step.rail(), step.lead(), step.officialName(), step.meaning()), step.think());
            case DeskTask task -> Stream.of(task.name());
            case Section section -> Stream.of(section.name());
            case Reminder reminder -> Stream.of(reminder.name());
            case CompanionKind companion -> Stream.of(companion.name());
            case Excuse excuse -> Stream.of(excuse.text());
            case Prompt prompt -> join(List.of(prompt.text()), prompt.watch(), prompt.ratherNot());
            case SignalGroup group -> Stream.of(group.name());
            case Signal signal -> join(List.of(signal.sentence()), signal.explain());
            // in their place stands what this desk has itself
            case Advice advice when OF_ANY_DESK.contains(advice.id()) -> Stream.of();
            case Advice advice -> join(List.of(advice.text()), advice.more());
            case Contact contact -> contact(contact);
            case Role role -> Stream.of(role.name());
            case Question question -> question(question);
            case Outcome outcome -> outcome(outcome, catalogue);
            case Topic topic -> join(List.of(topic.title(), topic.chapter()), topic.paragraphs(), topic.points());
            case Figure figure -> join(List.of(figure.text()), figure.year(), figure.newer());
            case Source source -> Stream.of(source.title(), source.publisher(), source.dated(), source.about());
            case CoverPart part ->
                join(
                        List.of(part.heading()),
                        part.rows().stream()
                                .flatMap(row -> Stream.of(row.label(), row.value()))
                                .toList());
            case Scene scene ->
                join(
                        List.of(scene.title(), scene.lesson()),
                        scene.moments().stream().map(Scene.Moment::text).toList());
            case Desk desk ->
                join(
                        desk.address(),
                        desk.entrance(),
                        desk.floor(),
                        desk.desk(),
                        desk.alarmButton(),
                        desk.codeSentence(),
                        desk.security().map(Phone::number));
            case ContactCheck check -> Stream.of(check.check().by());
            // a language that nobody reviewed is in the coordinator's window alone, where whoever reviews it reads it
            case ClientCard card when !card.id().equals(ClientCard.DUTCH) -> Stream.of();
            case ClientCard card ->
                Stream.of(
                        card.questions().safe(),
                        card.questions().interpreter(),
                        card.questions().need(),
                        card.questions().call(),
                        card.questions().decide());
            case Translation _ -> Stream.of();
            // whom a role is given to and where it holds is seen by whom one calls; a municipality is found by typing
            case Binding _, Area _, Municipality _ -> Stream.of();
        };
    }

    private static Stream<String> contact(Contact contact) {
        return join(
                List.of(contact.organisation(), contact.purpose(), contact.audience()),
                contact.department(),
                contact.note(),
                contact.address(),
                contact.phones().stream().map(Phone::number).toList(),
                contact.phones().stream()
                        .flatMap(phone -> phone.label().stream())
                        .toList(),
                contact.emails(),
                contact.web(),
                contact.online().stream().map(Online::web).toList(),
                contact.asks());
    }

    private static Stream<String> question(Question question) {
        return join(
                List.of(question.text()),
                question.lead(),
                question.answers().stream()
                        .flatMap(answer -> join(List.of(answer.text(), answer.trail()), answer.more()))
                        .toList());
    }

    /// Why somebody is called stands where they are; whoever steps in for them has words of their own.
    private static Stream<String> outcome(Outcome outcome, Catalogue catalogue) {
        return join(
                outcome.say(),
                outcome.afterwards(),
                outcome.calls().stream()
                        .filter(call -> !catalogue.bound(call.role()).isEmpty())
                        .flatMap(call -> join(List.of(call.heading(), call.why()), call.say()))
                        .toList());
    }

    private static Stream<String> join(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> switch (part) {
                    case Optional<?> maybe -> maybe.stream();
                    case List<?> all -> all.stream();
                    default -> throw new IllegalArgumentException(part.toString());
                })
                .map(Object::toString);
    }
}
