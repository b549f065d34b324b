package nl.baliewijzer.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Check;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Route;
import nl.baliewijzer.domain.WhoseName;

/// A small catalogue in code: only what routes are made of.
final class CatalogueBuilder {
    private static final List<Citation> OWN = List.of(new Citation(Citation.OWN, "", false));

    private final List<Pack> packs = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    CatalogueBuilder made(LocalDate date) {
        packs.add(new Pack("landelijk", Layer.NATIONAL, "Landelijk", "1.0.0", date));
        return this;
    }

    CatalogueBuilder role(String id, String... fallback) {
        roles.add(new Role(id, "Rol " + id, "Taak van " + id, List.of(fallback), OWN));
        return this;
    }

    CatalogueBuilder bind(String role, String... contacts) {
        bindings.add(new Binding(role, List.of(contacts), OWN));
        return this;
    }

    /// Somebody who plays a role for some clients only.
    CatalogueBuilder bindFor(Condition when, String role, String contact) {
        bindings.add(new Binding(role + "-" + contact, role, when, List.of(contact), OWN));
        return this;
    }

    CatalogueBuilder contact(String id, OpeningHours hours) {
        return contact(contact(id, hours, Optional.empty(), Optional.empty()));
    }

    CatalogueBuilder contact(Contact contact) {
        contacts.add(contact);
        return this;
    }

    CatalogueBuilder question(String id, Question.Answer... answers) {
        questions.add(new Question(id, "Vraag " + id, Optional.empty(), Optional.empty(), List.of(answers), OWN));
        return this;
    }

    CatalogueBuilder outcome(String id, boolean acute, List<Route> routes, Outcome.Call... calls) {
        outcomes.add(new Outcome(
                id, routes, acute, "Bel eerst", List.of(calls), List.of("Ik bel over een gesprek."), List.of(), OWN));
        return this;
    }

    static Question.Answer answer(String id, String next) {
        return new Question.Answer(id, "Antwoord " + id, Optional.empty(), id, next);
    }

    static Outcome.Call call(String role) {
        return new Outcome.Call(
                role, "Bel " + role, "Want " + role, false, Optional.empty(), Optional.empty(), List.of());
    }

    static Outcome.Call ifBound(String role) {
        return new Outcome.Call(
                role, "Bel " + role, "Want " + role, true, Optional.empty(), Optional.empty(), List.of());
    }

    /// A call that stands beside the others.
    static Outcome.Call beside(String role, String asked) {
        return new Outcome.Call(
                role, "Bel " + role, "Want " + role, false, Optional.of(asked), Optional.empty(), List.of());
    }

    static Contact contact(String id, OpeningHours hours, Optional<Check> checked, Optional<LocalDate> checkBefore) {
        return contact(id, hours, checked, checkBefore, List.of(numberOf(id)));
    }

    /// A number of its own for each id.
    private static Phone numberOf(String id) {
        return new Phone("070 " + Math.floorMod(id.hashCode(), 10_000_000), Optional.empty());
    }

    static Contact contact(
            String id,
            OpeningHours hours,
            Optional<Check> checked,
            Optional<LocalDate> checkBefore,
            List<Phone> phones) {
        return new Contact(
                id,
                id,
                Optional.empty(),
                "Advies",
                "Iedereen",
                phones,
                List.of(id + "@voorbeeld.nl"),
                List.of(),
                Optional.empty(),
                hours,
                WhoseName.WITHOUT_CLIENT,
                checked,
                checkBefore,
                List.of(),
                Optional.empty(),
                OWN);
    }

    Catalogue build() {
        return new Catalogue(
                packs,
                Stream.of(contacts, roles, bindings, questions, outcomes)
                        .<Item>flatMap(List::stream)
                        .toList());
    }
}
