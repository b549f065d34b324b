package nl.baliewijzer.content;

import java.util.List;
import nl.baliewijzer.json.Choices;

/// The kinds of content file.
enum Kind {
    SOURCES("sources"),
    STEPS("steps"),
    SECTIONS("sections"),
    REMINDERS("reminders"),
    TASKS("tasks"),
    COMPANIONS("companions"),
    EXCUSES("excuses"),
    PROMPTS("prompts"),
    SIGNAL_GROUPS("signal-groups"),
    SIGNALS("signals"),
    ADVICE("advice"),
    CONTACTS("contacts"),
    ROLES("roles"),
    BINDINGS("bindings"),
    QUESTIONS("questions"),
    OUTCOMES("outcomes"),
    TOPICS("topics"),
    FIGURES("figures"),
    COVER("cover"),
    CLIENT_CARDS("client-cards"),
    SCENES("scenes"),
    REGIONS("regions"),
    MUNICIPALITIES("municipalities"),
    DESK("desk");

    static final Choices<Kind> CHOICES = Choices.of(List.of(values()), Kind::id);

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /// The name in content, and of its schema.
    String id() {
        return id;
    }
}
