package nl.baliewijzer.draft;

/// One step that can be undone: what it is called, and the files before and after it.
record EditStep(String name, DraftFiles before, DraftFiles after) {}
