package nl.baliewijzer.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Ages;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Channel;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Form;

/// The one place where it is put into Dutch words for whom a contact is, and to whom they pass on what they hear.
public final class ContactWords {
    private final Catalogue catalogue;

    public ContactWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What is to be known of a contact before one calls: for whom it is, and to whom it passes on; empty of most.
    public List<String> of(Contact contact) {
        return Stream.concat(forWhom(contact.when()).stream(), passesOn(contact).stream())
                .toList();
    }

    /// The same of a contact by itself, with all for whom it plays a role.
    public List<String> ofAnyRole(Contact contact) {
        List<Contact> bound = catalogue.roles().stream()
                .flatMap(role -> catalogue.bound(role.id()).stream())
                .filter(one -> one.id().equals(contact.id()))
                .toList();
        return (bound.isEmpty() ? Stream.of(contact) : bound.stream())
                .flatMap(one -> of(one).stream())
                .distinct()
                .toList();
    }

    /// For whom somebody is, such as *Voor wie jonger is dan 23.*; empty for everybody.
    public static Optional<String> forWhom(Condition when) {
        return Optional.of(Stream.of(age(when.ages()), forms(when))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }

    /// A way to reach somebody with what it is, such as *Chat: comensha.nl*.
    public static String of(Channel channel) {
        String kind = switch (channel.kind()) {
            case CHAT -> "Chat: ";
            case FORM -> "Formulier: ";
            case CALL, MAIL, WEB -> "";
        };
        return kind
                + channel.value()
                + channel.label().map(label -> " (" + label + ")").orElse("");
    }

    /// The organisation that plays the role here; the role, where nobody does.
    private Optional<String> passesOn(Contact contact) {
        String names = contact.passesOn().stream()
                .map(role -> catalogue.bound(role).stream()
                        .findFirst()
                        .map(Contact::organisation)
                        .orElseGet(() -> catalogue.role(role).name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Geeft door aan: " + names + ".");
    }

    private static Optional<String> age(Ages ages) {
        boolean from = ages.from() > Ages.ANY.from();
        boolean under = ages.under() < Ages.ANY.under();
        if (!from && !under) {
            return Optional.empty();
        }
        String older = ages.from() + " jaar of ouder is";
        String younger = "jonger is dan " + ages.under();
        return Optional.of("Voor wie " + (from && under ? older + " en " + younger : from ? older : younger) + ".");
    }

    private static Optional<String> forms(Condition when) {
        String names = when.forms().stream().sorted().map(ContactWords::name).collect(Collectors.joining(" of "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Bij " + names + ".");
    }

    /// What a form of exploitation is called in the middle of a sentence; on paper it is the same, with a capital.
    public static String name(Form form) {
        return switch (form) {
            case SEXUAL -> "seksuele uitbuiting";
            case WORK -> "uitbuiting op het werk";
            case CRIMINAL -> "criminele uitbuiting";
            case FAMILY -> "gedwongen huwelijk, adoptie of draagmoederschap";
            case ORGANS -> "handel in organen";
        };
    }
}
