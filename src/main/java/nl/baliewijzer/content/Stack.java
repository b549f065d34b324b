package nl.baliewijzer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.json.Problem;

/// The layers as they were found and laid over each other, each with its state.
///
/// The state of the national layer stands first; without a good one there are no others.
public final class Stack {
    private final List<LayerState> states;
    private final Layers layers;
    private final List<String> municipalities;

    /// `municipalities` are the ids of those that the layers are for: mostly one, none where nobody chose, and all of a
    /// region of which the pack was named by hand.
    Stack(List<LayerState> states, Layers layers, List<String> municipalities) {
        this.municipalities = List.copyOf(municipalities);
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
        return new Loaded.Ok(new Local(layers, municipalities.stream().findFirst()).catalogue(), setAside);
    }

    /// The names of the municipalities of a region of which the pack was named by hand; else none.
    public List<String> ofRegion() {
        return layers.values(Municipality.class).stream()
                .filter(one -> municipalities.size() > 1 && municipalities.contains(one.id()))
                .map(Municipality::name)
                .toList();
    }

    private List<Catalogue> catalogues() {
        return municipalities.isEmpty()
                ? List.of(new Local(layers, Optional.empty()).catalogue())
                : municipalities.stream()
                        .map(one -> new Local(layers, Optional.of(one)).catalogue())
                        .toList();
    }

    /// Every telephone number that can be shown here, in the order of layers, files and lines.
    public List<Numbered> numbers() {
        List<Catalogue> catalogues = catalogues();
        Map<String, Contact> shown = catalogues.stream()
                .flatMap(catalogue -> catalogue.contacts().stream())
                .collect(Collectors.toMap(Contact::id, contact -> contact, (one, _) -> one));
        return ContentNumbers.of(layers).stream()
                .filter(number -> number.contact()
                        .map(contact -> shown.containsKey(contact.id()))
                        .orElse(true))
                .map(number -> number.contact()
                        .map(Contact::id)
                        .map(id -> number.of(Optional.ofNullable(shown.get(id)), roles(catalogues, id)))
                        .orElse(number))
                .toList();
    }

    private static List<String> roles(List<Catalogue> catalogues, String contact) {
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.roles().stream()
                        .filter(role -> catalogue.bound(role.id()).stream()
                                .anyMatch(one -> one.id().equals(contact))))
                .map(Role::name)
                .distinct()
                .toList();
    }
}
