package nl.baliewijzer.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Translation;

/// What of good content still asks for the coordinator: the same for `--report`, `--health` and the list of tasks.
public final class Upkeep {
    private static final List<String> LOCAL_ROLES = List.of(Needed.LOCAL_LEAD.id(), Needed.LOCAL_DEPUTY.id());

    private final Catalogue catalogue;
    private final Freshness freshness;
    private final Reviewed reviewed;
    private final Clock clock;

    public Upkeep(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        freshness = new Freshness(catalogue, clock);
        reviewed = new Reviewed(catalogue, clock);
    }

    /// The contacts whose check has run out, longest ago first.
    public List<Freshness.Aged> overdue() {
        return contacts(Freshness.CheckState.Overdue.class);
    }

    /// The contacts that nobody checked yet.
    public List<Freshness.Aged> unchecked() {
        return contacts(Freshness.CheckState.Unchecked.class);
    }

    /// The contacts whose numbers changed since the municipality checked them.
    public List<Contact> lapsed() {
        return freshness.lapsed();
    }

    /// The ways on which nobody can be called at some hour.
    public List<Gaps.Gap> gaps() {
        return new Gaps(catalogue, LocalDate.ofInstant(clock.instant(), Reachability.ZONE)).find();
    }

    /// The languages of the card for the client that are off because their review is in the future.
    public List<ClientCard> ahead() {
        return catalogue.clientCards().stream().filter(reviewed::ahead).toList();
    }

    /// The languages whose sentences of steps 1 to 3 are off for the same reason.
    public List<Translation> aheadSentences() {
        return catalogue.translations().stream().filter(reviewed::ahead).toList();
    }

    /// The roles of the municipality itself that nobody has: the local lead, and the deputy.
    public List<Role> unbound() {
        return catalogue.roles().stream()
                .filter(role -> LOCAL_ROLES.contains(role.id()))
                .filter(role -> catalogue.bound(role.id()).isEmpty())
                .toList();
    }

    /// Who stands in for the care coordinator, where none is known here; empty where one is.
    public Optional<Contact> insteadOfCare() {
        return catalogue.roles().stream()
                .filter(role -> role.id().equals(Needed.CARE_COORDINATOR.id()))
                .filter(role -> catalogue.bound(role.id()).isEmpty())
                .flatMap(role -> role.fallback().stream())
                .flatMap(next -> catalogue.bound(next).stream())
                .findFirst();
    }

    /// The facts that nobody filled in for this desk, which can be that of content or with settings over it.
    public List<LocalFact> missing(Desk desk) {
        return LocalFact.missing(desk).toList();
    }

    private List<Freshness.Aged> contacts(Class<? extends Freshness.CheckState> state) {
        return freshness.entries().stream()
                .filter(entry -> state.isInstance(entry.state()))
                .toList();
    }
}
