package nl.baliewijzer.json;

/// Any bytes as a file: a tree, or problems with a place. `script/fuzz` feeds it.
public final class StrictJsonFuzz {
    private StrictJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Parsed parsed = StrictJson.read("a.json", input);
        if (parsed.tree().isEmpty() && parsed.problems().isEmpty()) {
            throw new AssertionError("neither a tree nor a problem");
        }
        for (Problem problem : parsed.problems()) {
            if (problem.toString().chars().anyMatch(one -> one < ' ')) {
                throw new AssertionError("would change the terminal: " + problem);
            }
        }
    }
}
