package nl.baliewijzer.view.beheer;

import nl.baliewijzer.view.View;

/// The parts of the coordinator's work, in the order of the rail.
public enum Room {
    BEGIN(View.BENCH_BEGIN, "beheer.begin"),
    CONTACTS(View.BENCH_CONTACTS, "beheer.contacts"),
    CALLS(View.BENCH_CALLS, "beheer.calls"),
    TEXTS(View.BENCH_TEXTS, "beheer.texts"),
    DESK(View.BENCH_DESK, "beheer.desk"),
    LANGUAGES(View.BENCH_LANGUAGES, "beheer.languages"),
    REVIEW(View.BENCH_REVIEW, "beheer.review"),
    RELEASE(View.BENCH_RELEASE, "beheer.release");

    private final View view;
    private final String text;

    Room(View view, String text) {
        this.view = view;
        this.text = text;
    }

    /// The room in which an item of this kind is changed.
    static Room of(String kind) {
        return switch (kind) {
            case "contacts", "checks", "roles" -> CONTACTS;
            case "bindings" -> CALLS;
            case "desk" -> DESK;
            case "client-cards", "translations" -> LANGUAGES;
            case "" -> REVIEW;
            default -> TEXTS;
        };
    }

    /// Its screen.
    public View view() {
        return view;
    }

    /// The key of its name.
    public String text() {
        return text;
    }
}
