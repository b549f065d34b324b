package nl.baliewijzer.content;

import java.util.List;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.json.Problem;

/// The layers as they were found and laid over each other, each with its state.
///
/// The state of the national layer stands first; without a good one there are no others.
public final class Stack {
    private final List<LayerState> states;
    private final Layers layers;

    Stack(List<LayerState> states, Layers layers) {
        this.states = List.copyOf(states);
        this.layers = layers;
    }

    /// The state of every layer, lowest first.
    public List<LayerState> states() {
        return states;
    }

    /// What the panel gets to see.
    public Loaded loaded() {
        if (states.getFirst().fallback()) {
            return new Loaded.Rejected(states.getFirst().refused());
        }
        List<Problem> setAside =
                states.stream().flatMap(state -> state.refused().stream()).toList();
        return new Loaded.Ok(new Catalogue(layers.packs(), layers.items()), setAside);
    }

    /// Every telephone number, in the order of layers, files and lines.
    public List<Numbered> numbers() {
        return Numbers.of(layers);
    }
}
