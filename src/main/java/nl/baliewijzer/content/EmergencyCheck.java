package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Binding;
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
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.PhoneNumber;
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

/// Checks that 112 is there and fixed, and that nobody else is called by it.
final class EmergencyCheck {
    /// When to call, what to do, what to say: the 112 screen must be whole whatever is laid over it.
    private static final Set<AdviceKind> FOR_112 = EnumSet.range(AdviceKind.ACUTE, AdviceKind.ACUTE_AFTER);

    private final Layers layers;
    private final List<Problem> problems = new ArrayList<>();

    EmergencyCheck(Layers layers) {
        this.layers = layers;
    }

    List<Problem> check() {
        if (!layers.complete(ContentKind.ROLES, ContentKind.BINDINGS, ContentKind.CONTACTS)) {
            return problems;
        }
        layers.entries(ContentKind.ROLES).forEach(this::standsIn);
        emergency();
        layers.entries(ContentKind.BINDINGS).forEach(this::not112);
        for (ContentKind kind : ContentKind.values()) {
            layers.entries(kind).stream()
                    .filter(entry -> entry.layer() == Layer.NATIONAL && !entry.locked())
                    .filter(entry -> entry.value().filter(this::belongsTo112).isPresent())
                    .map(entry -> entry.problem(ContentFault.X012))
                    .forEach(problems::add);
        }
        return problems;
    }

    /// 112 stands in for nobody.
    private void standsIn(Entry role) {
        int emergency = layers.value(Role.class, role.id())
                .map(Role::fallback)
                .orElse(List.of())
                .indexOf(Needed.EMERGENCY.id());
        if (emergency >= 0) {
            problems.add(role.problemIn(List.of("fallback", emergency), ContentFault.X037, layers.role(role.id())));
        }
    }

    /// 112 is pressed, not looked up as somebody to consult: nobody else is called through its contact.
    private void not112(Entry entry) {
        Binding binding = layers.value(Binding.class, entry.id()).orElseThrow();
        for (int i = 0; i < binding.contacts().size(); i++) {
            if (!binding.role().equals(Needed.EMERGENCY.id())
                    && dials112(binding.contacts().get(i))) {
                problems.add(entry.problemIn(List.of("contacts", i), ContentFault.X037, layers.role(binding.role())));
            }
        }
    }

    private void emergency() {
        if (contactsFor112().stream().limit(1).noneMatch(this::dials112)) {
            problems.add(layers.top().problemIn(List.of("files"), ContentFault.X011));
        }
    }

    private boolean dials112(String contact) {
        return layers.value(Contact.class, contact).stream()
                .flatMap(one -> one.phones().stream().limit(1))
                .anyMatch(phone -> phone.digits().equals(PhoneNumber.EMERGENCY.digits()));
    }

    private List<String> contactsFor112() {
        return layers.value(Binding.class, Needed.EMERGENCY.id())
                .map(Binding::contacts)
                .orElse(List.of());
    }

    private boolean belongsTo112(Item value) {
        return switch (value) {
            case Role role -> role.id().equals(Needed.EMERGENCY.id());
            case Binding binding -> binding.role().equals(Needed.EMERGENCY.id());
            case Contact contact -> contactsFor112().contains(contact.id());
            case Question question -> question.id().equals(Question.FIRST);
            case Outcome outcome -> outcome.acute();
            case Advice advice -> FOR_112.contains(advice.kind());
            case ContactCheck _,
                    Source _,
                    Step _,
                    DeskTask _,
                    Section _,
                    Reminder _,
                    CompanionKind _,
                    Excuse _,
                    Prompt _,
                    SignalGroup _,
                    Signal _,
                    Topic _,
                    Figure _,
                    CoverPart _,
                    ClientCard _,
                    Translation _,
                    Scene _,
                    Area _,
                    Municipality _,
                    Desk _ -> false;
        };
    }
}
