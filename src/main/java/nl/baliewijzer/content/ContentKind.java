package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
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
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;

/// The kinds of content file, one row each: its name in content and of its schema, what an item of it is, and
/// who reads it.
///
/// A new kind is a new [Item], a row here and a reader; the compiler then names whatever switches over items.
enum ContentKind {
    SOURCES("sources", Source.class, InfoReader::source),
    STEPS("steps", Step.class, StepReader::read),
    TASKS("tasks", DeskTask.class, FormReader::task),
    SECTIONS("sections", Section.class, FormReader::section),
    REMINDERS("reminders", Reminder.class, FormReader::reminder),
    COMPANIONS("companions", CompanionKind.class, FormReader::companion),
    EXCUSES("excuses", Excuse.class, FormReader::excuse),
    PROMPTS("prompts", Prompt.class, FormReader::prompt),
    SIGNAL_GROUPS("signal-groups", SignalGroup.class, InfoReader::signalGroup),
    SIGNALS("signals", Signal.class, SignalReader::read),
    ADVICE("advice", Advice.class, AdviceReader::read),
    CONTACTS("contacts", Contact.class, ContactReader::read),
    CHECKS("checks", ContactCheck.class, CallReader::check),
    ROLES("roles", Role.class, CallReader::role),
    BINDINGS("bindings", Binding.class, CallReader::binding),
    QUESTIONS("questions", Question.class, QuestionReader::read),
    OUTCOMES("outcomes", Outcome.class, OutcomeReader::read),
    TOPICS("topics", Topic.class, InfoReader::topic),
    FIGURES("figures", Figure.class, InfoReader::figure),
    COVER("cover", CoverPart.class, FormReader::cover),
    CLIENT_CARDS("client-cards", ClientCard.class, ClientCardReader::read),
    TRANSLATIONS("translations", Translation.class, TranslationReader::read),
    SCENES("scenes", Scene.class, SceneReader::read),
    AREAS("areas", Area.class, CallReader::area),
    MUNICIPALITIES("municipalities", Municipality.class, CallReader::municipality),
    DESK("desk", Desk.class, DeskReader::read);

    static final AllowedWords<ContentKind> CHOICES = AllowedWords.of(List.of(values()), ContentKind::id);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a class object cannot be changed
    private final Class<? extends Item> type;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final BiFunction<Fields, String, ? extends Optional<? extends Item>> reader;

    <T extends Item> ContentKind(String id, Class<T> type, BiFunction<Fields, String, Optional<T>> reader) {
        this.id = id;
        this.type = type;
        this.reader = reader;
    }

    /// The name in content, and of its schema.
    String id() {
        return id;
    }

    /// The kind whose items are of this type.
    static ContentKind of(Class<? extends Item> type) {
        return Stream.of(values()).filter(kind -> kind.type == type).findFirst().orElseThrow();
    }

    /// What an item of this kind is.
    Class<? extends Item> type() {
        return type;
    }

    /// The only layer that may have this kind, where not every layer may: a municipality knows itself, and the list of
    /// municipalities is the country's.
    Optional<Layer> onlyIn() {
        return switch (this) {
            case DESK, CHECKS -> Optional.of(Layer.MUNICIPALITY);
            case MUNICIPALITIES -> Optional.of(Layer.NATIONAL);
            default -> Optional.empty();
        };
    }

    /// Reads one item whose id and lock are already read; empty if it has a problem.
    Optional<Item> read(Fields in, String id) {
        return reader.apply(in, id).map(item -> item);
    }
}
