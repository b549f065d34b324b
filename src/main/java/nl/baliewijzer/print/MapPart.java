package nl.baliewijzer.print;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Route;

/// The part of a route map under which a contact stands on the Meldkaart, in the order of the card.
enum MapPart {
    HELP("Persoon: advies en hulp", "Elke vorm van uitbuiting. Een voorgevoel is genoeg.", Set.of()),
    TALK(
            "Persoon: politie en onderzoek",
            "Niet acuut. Een gesprek of aangifte: alleen als de cliënt dat zelf wil.",
            Set.of(Needed.AVIM, Needed.LABOUR_INSPECTORATE, Needed.POLICE)),
    NO_GRIP(
            "Persoon: niemand krijgt grip",
            "Pas als de zorg ernstig is, al bekend is, en het niemand lukt.",
            Set.of(Needed.NO_GRIP)),
    PLACE("Plaats: een adres, woning of bedrijf", "U weet een plek, maar kent geen persoon.", Set.of()),
    TIP("Zonder uw eigen naam", "Dit kan erbij, niet in plaats van overleg.", Set.of(Needed.ANONYMOUS_TIP));

    private final String heading;
    private final String lead;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> roles;

    MapPart(String heading, String lead, Set<Needed> roles) {
        this.heading = heading;
        this.lead = lead;
        this.roles = roles.stream().map(Needed::id).collect(Collectors.toUnmodifiableSet());
    }

    /// The part for a role that a route asks for; a role that no part names is help, or belongs to the place.
    static MapPart of(Route route, String role) {
        if (TIP.roles.contains(role)) {
            return TIP;
        }
        if (route == Route.PLACE) {
            return PLACE;
        }
        Optional<MapPart> named = Arrays.stream(values())
                .filter(part -> part.roles.contains(role))
                .findFirst();
        return named.orElse(HELP);
    }

    String heading() {
        return heading;
    }

    /// One line under the heading.
    String lead() {
        return lead;
    }
}
