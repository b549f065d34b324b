package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Question;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.json.Problem;

/// Checks that every id that an item names exists.
final class References {
    private final Layers layers;
    private final List<Problem> problems = new ArrayList<>();

    References(Layers layers) {
        this.layers = layers;
    }

    List<Problem> check() {
        if (layers.complete()) {
            for (Kind kind : Kind.values()) {
                layers.entries(kind).forEach(entry -> entry.value().ifPresent(value -> check(entry, value)));
            }
        }
        return problems;
    }

    private void check(Entry entry, Record value) {
        switch (value) {
            case DeskTask task -> {
                all(entry, "sections", task.sections(), Kind.SECTIONS);
                all(entry, "reminders", task.reminders(), Kind.REMINDERS);
            }
            case Prompt prompt -> {
                one(entry, List.of("section"), prompt.section(), Kind.SECTIONS);
                all(entry, "tasks", prompt.tasks(), Kind.TASKS);
                all(entry, "companions", prompt.companions(), Kind.COMPANIONS);
            }
            case Signal signal -> {
                one(entry, List.of("group"), signal.group(), Kind.SIGNAL_GROUPS);
                all(entry, "tasks", signal.tasks(), Kind.TASKS);
                all(entry, "reminders", signal.reminders(), Kind.REMINDERS);
            }
            case Advice advice -> all(entry, "tasks", advice.tasks(), Kind.TASKS);
            case Role role -> all(entry, "fallback", role.fallback(), Kind.ROLES);
            case Binding binding -> {
                one(entry, List.of("id"), binding.id(), Kind.ROLES);
                all(entry, "contacts", binding.contacts(), Kind.CONTACTS);
            }
            case Question question -> {
                for (int i = 0; i < question.answers().size(); i++) {
                    String next = question.answers().get(i).next();
                    one(entry, List.of("answers", i, "next"), next, Kind.QUESTIONS, Kind.OUTCOMES);
                }
            }
            case Outcome outcome -> {
                for (int i = 0; i < outcome.calls().size(); i++) {
                    String role = outcome.calls().get(i).role();
                    one(entry, List.of("calls", i, "role"), role, Kind.ROLES);
                }
            }
            case Scene scene -> {
                one(entry, List.of("task"), scene.task(), Kind.TASKS);
                one(entry, List.of("companion"), scene.companion(), Kind.COMPANIONS);
                all(entry, "signals", scene.signals(), Kind.SIGNALS);
                all(entry, "prompts", scene.prompts(), Kind.PROMPTS);
                one(entry, List.of("role"), scene.role(), Kind.ROLES);
            }
            case Municipality municipality ->
                municipality.region().ifPresent(region -> one(entry, List.of("region"), region, Kind.REGIONS));
            default -> {}
        }
        if (value instanceof Item item) {
            for (int i = 0; i < item.sources().size(); i++) {
                String source = item.sources().get(i).source();
                one(entry, List.of("sources", i, "from"), source, Kind.SOURCES);
            }
        }
    }

    private void all(Entry entry, String member, List<String> ids, Kind kind) {
        for (int i = 0; i < ids.size(); i++) {
            one(entry, List.of(member, i), ids.get(i), kind);
        }
    }

    private void one(Entry entry, List<Object> where, String id, Kind... kinds) {
        for (Kind kind : kinds) {
            if (layers.entry(kind, id).isPresent()) {
                return;
            }
        }
        problems.add(entry.problemIn(where, ContentFault.X003, id, kinds[0].id()));
    }
}
