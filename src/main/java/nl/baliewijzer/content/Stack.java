package nl.baliewijzer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.json.Problem;

/// The layers as they were found and laid over each other, each with its state.
///
/// The state of the national layer stands first; without a good one there are no others.
public final class Stack {
    private final List<LayerState> states;
    private final Layers layers;
    private final Optional<String> municipality;

    /// `municipality` is the id of the one that the layers are for.
    Stack(List<LayerState> states, Layers layers, Optional<String> municipality) {
        this.municipality = municipality;
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
        return new Loaded.Ok(catalogue(), setAside);
    }

    private Catalogue catalogue() {
        return new Local(layers, municipality).catalogue();
    }

    /// Every telephone number that can be shown here, in the order of layers, files and lines.
    public List<Numbered> numbers() {
        Map<String, Contact> shown =
                catalogue().contacts().stream().collect(Collectors.toMap(Contact::id, contact -> contact));
        return ContentNumbers.of(layers).stream()
                .filter(number -> number.contact()
                        .map(contact -> shown.containsKey(contact.id()))
                        .orElse(true))
                .map(number -> number.of(number.contact().map(Contact::id).map(shown::get)))
                .toList();
    }
}
