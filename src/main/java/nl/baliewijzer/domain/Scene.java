package nl.baliewijzer.domain;

import java.util.List;

/// An invented appointment at the counter, to practise with.
///
/// `task` and `companion` are ids; `signals` and `prompts` are the ids of what there was to notice and to say, `role`
/// of whom one would call. `minutes` is how long it takes about; `lesson` is for looking back.
public record Scene(
        String id,
        String title,
        int minutes,
        String task,
        String companion,
        List<Moment> moments,
        List<String> signals,
        List<String> prompts,
        String role,
        String lesson,
        List<Citation> sources)
        implements Item {
    public Scene {
        Invariant.id(id);
        Invariant.text("title", title);
        Invariant.id(task);
        Invariant.id(companion);
        moments = Invariant.filled("moments", moments);
        signals = Invariant.filled("signals", signals);
        prompts = Invariant.filled("prompts", prompts);
        Invariant.id(role);
        Invariant.text("lesson", lesson);
        sources = Invariant.filled("sources", sources);
    }

    /// Whose words a moment holds, or that it is seen.
    public enum Who {
        CLIENT,
        COMPANION,
        HAPPENS
    }

    /// One bit of it: what is said, or what happens.
    public record Moment(Who who, String text) {
        public Moment {
            Invariant.text("text", text);
        }
    }
}
