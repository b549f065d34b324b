package nl.baliewijzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.LayerState;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.guide.ClockCheck;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.guide.Gaps;
import nl.baliewijzer.guide.Merger;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.guide.Upkeep;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;

/// How this installation stands, for every verb that tells it; never anything about a case or its use.
final class Standing {
    private final Installation here;
    private final Central central;
    private final ChoicesFile.FoundChoices chosen;
    private final List<LayerState> layers;
    private final Loaded loaded;

    Standing(Installation here) {
        this.here = here;
        central = here.central();
        chosen = here.chosen();
        var stack = here.stack();
        layers = stack.states();
        loaded = stack.loaded();
    }

    Central central() {
        return central;
    }

    ChoicesFile.FoundChoices chosen() {
        return chosen;
    }

    /// The state of every layer of content, lowest first.
    List<LayerState> layers() {
        return layers;
    }

    /// What the panel shows; nothing when not even the national content is good.
    Optional<Catalogue> catalogue() {
        return loaded instanceof Loaded.Ok(Catalogue catalogue, var _) ? Optional.of(catalogue) : Optional.empty();
    }

    /// What is wrong with the content that is here.
    List<Problem> contentProblems() {
        return switch (loaded) {
            case Loaded.Ok ok -> ok.setAside();
            case Loaded.Rejected rejected -> rejected.problems();
        };
    }

    /// What is wrong with settings, and then with content.
    List<Problem> problems() {
        return Stream.of(central.problems(), chosen.problems(), contentProblems())
                .flatMap(List::stream)
                .toList();
    }

    /// What is wrong with the clock of this computer.
    Optional<String> clock() {
        return catalogue()
                .flatMap(catalogue -> ClockCheck.of(catalogue, here.clock()))
                .map(ClockCheck::text);
    }

    /// The contacts whose check has run out.
    List<Freshness.Aged> overdue() {
        return upkeep().map(Upkeep::overdue).orElse(List.of());
    }

    /// The contacts that nobody checked yet.
    List<Freshness.Aged> unchecked() {
        return upkeep().map(Upkeep::unchecked).orElse(List.of());
    }

    /// The contacts whose numbers changed since the municipality checked them, each a line.
    List<String> lapsed() {
        return upkeep().stream()
                .flatMap(upkeep -> upkeep.lapsed().stream())
                .map(contact -> contact.id() + ": " + contact.organisation() + ". Nu: "
                        + contact.phones().stream().map(Phone::number).collect(Collectors.joining(", ")))
                .toList();
    }

    /// The ways on which nobody can be called at some hour, each a line.
    List<String> gaps() {
        return upkeep().stream()
                .flatMap(upkeep -> upkeep.gaps().stream())
                .map(Gaps.Gap::text)
                .distinct()
                .toList();
    }

    private Optional<Upkeep> upkeep() {
        return catalogue().map(catalogue -> new Upkeep(catalogue, here.clock()));
    }

    /// The languages of the card for the client that are off because their review is in the future, each a line.
    List<String> ahead() {
        return catalogue()
                .map(catalogue -> new Reviewed(catalogue, here.clock()).lines())
                .orElse(List.of());
    }

    /// What the coordinator or the administrator still has to fill in, each a line.
    List<String> missing() {
        return catalogue().map(this::missing).orElse(List.of());
    }

    private List<String> missing(Catalogue catalogue) {
        var missing = new ArrayList<String>();
        if (here.municipality().isEmpty()) {
            missing.add("municipality: Kies een gemeente. Nu gelden alleen de landelijke contacten.");
        }
        if (central.find(AllSettings.LOCAL_LEAD).isEmpty()) {
            missing.add(AllSettings.LOCAL_LEAD.id() + ": " + AllSettings.LOCAL_LEAD.about());
        }
        var upkeep = new Upkeep(catalogue, here.clock());
        upkeep.missing(central.desk(catalogue.desk())).stream()
                .flatMap(fact -> AllSettings.of(fact.id()).stream())
                .map(setting -> setting.id() + ": " + setting.about())
                .forEach(missing::add);
        upkeep.unbound().stream()
                .map(role -> role.name() + " (" + role.id() + "): geen contact in de eigen inhoud")
                .forEach(missing::add);
        return missing;
    }

    /// Who stands in for the care coordinator, where none is known; for the coordinator alone, who may know one.
    Optional<String> insteadOfCare() {
        return here.municipality()
                .flatMap(_ -> upkeep().flatMap(Upkeep::insteadOfCare))
                .map(contact -> "Zorgcoördinator (care-coordinator): voor deze gemeente is geen nummer bekend. Wie hulp"
                        + " of advies zoekt, belt " + contact.organisation()
                        + ". Kent u de zorgcoördinator van uw regio, zet die dan in uw eigen inhoud.");
    }

    /// Into which other municipality this one goes, or went.
    List<String> mergers() {
        return catalogue().stream()
                .flatMap(catalogue ->
                        Merger.of(here.municipality().stream().toList(), catalogue.municipalities(), here.today())
                                .stream())
                .map(Merger::text)
                .toList();
    }

    /// That the municipality is in no list, so that neither its region nor its own content counts.
    Optional<String> unlisted() {
        return catalogue()
                .flatMap(catalogue -> here.municipality()
                        .filter(name -> Municipality.named(name, catalogue.municipalities())
                                .isEmpty()))
                .map(name -> "municipality: ‘" + name + "’ staat niet in de lijst. Nu gelden alleen de landelijke"
                        + " contacten. Zoek de naam met: baliewijzer --routes --municipality \"" + name + "\"");
    }
}
