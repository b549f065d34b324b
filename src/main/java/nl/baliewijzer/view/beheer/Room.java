package nl.baliewijzer.view.beheer;

import nl.baliewijzer.draft.DraftProblem;
import nl.baliewijzer.view.View;

/// The parts of the coordinator's work, in the order of the rail.
public enum Room {
    BEGIN(View.BENCH_BEGIN, "beheer.begin"),
    CONTACTS(View.BENCH_CONTACTS, "beheer.contacts");

    private final View view;
    private final String text;

    Room(View view, String text) {
        this.view = view;
        this.text = text;
    }

    /// The room in which a mistake is mended.
    static Room of(DraftProblem problem) {
        return CONTACTS;
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
