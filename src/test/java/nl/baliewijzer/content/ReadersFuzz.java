package nl.baliewijzer.content;

import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Parsed;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.StrictJson;

/// Any bytes as a file with items of any kind, or as `pack.json`. `script/fuzz` feeds it.
public final class ReadersFuzz {
    private ReadersFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        for (Layer layer : Layer.values()) {
            Parsed parsed = StrictJson.read("a.json", input);
            Problems problems = new Problems("a.json");
            parsed.tree().flatMap(tree -> Fields.open(tree, problems)).ifPresent(in -> {
                var _ = new ItemsReader("a.json", layer).read(in);
                var _ = in.done(() -> "");
            });
        }
    }
}
