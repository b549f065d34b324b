package nl.baliewijzer.content;

import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.CoverPart;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Figure;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Region;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Section;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.domain.Source;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.Topic;

/// Makes the catalogue of merged layers without problems.
final class Catalogues {
    private Catalogues() {}

    static Catalogue of(Layers layers) {
        return new Catalogue(
                layers.packs(),
                layers.values(Kind.SOURCES, Source.class),
                layers.values(Kind.STEPS, Step.class),
                layers.values(Kind.SECTIONS, Section.class),
                layers.values(Kind.REMINDERS, Reminder.class),
                layers.values(Kind.TASKS, DeskTask.class),
                layers.values(Kind.COMPANIONS, CompanionKind.class),
                layers.values(Kind.EXCUSES, Excuse.class),
                layers.values(Kind.PROMPTS, Prompt.class),
                layers.values(Kind.SIGNAL_GROUPS, SignalGroup.class),
                layers.values(Kind.SIGNALS, Signal.class),
                layers.values(Kind.ADVICE, Advice.class),
                layers.values(Kind.CONTACTS, Contact.class),
                layers.values(Kind.ROLES, Role.class),
                layers.values(Kind.BINDINGS, Binding.class),
                layers.values(Kind.QUESTIONS, Question.class),
                layers.values(Kind.OUTCOMES, Outcome.class),
                layers.values(Kind.TOPICS, Topic.class),
                layers.values(Kind.FIGURES, Figure.class),
                layers.values(Kind.COVER, CoverPart.class),
                layers.values(Kind.CLIENT_CARDS, ClientCard.class),
                layers.values(Kind.SCENES, Scene.class),
                layers.values(Kind.DESK, Desk.class).stream().findFirst().orElse(Desk.UNKNOWN),
                layers.values(Kind.REGIONS, Region.class),
                layers.values(Kind.MUNICIPALITIES, Municipality.class));
    }
}
