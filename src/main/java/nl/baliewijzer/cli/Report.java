package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.ClockCheck;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.Effective;
import nl.baliewijzer.settings.SettingKey;

/// Tells the coordinator and the administrator how this installation stands; never anything about a case or its use.
record Report(Installation here) implements Verb {
    @Override
    public String name() {
        return "--report";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String about() {
        return "Toont versies, instellingen, wat ontbreekt en welke contacten gecontroleerd moeten worden.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        if (!arguments.isEmpty()) {
            throw new UsageException("‘" + arguments.getFirst() + "’ kan hier niet.");
        }
        var central = here.central();
        var chosen = here.chosen();
        var problems = new ArrayList<>(central.problems());
        problems.addAll(chosen.problems());
        out.println("Baliewijzer " + Version.number());
        var exit = switch (here.content()) {
            case Loaded.Ok ok -> {
                problems.addAll(ok.setAside());
                yield content(ok.catalogue(), central.desk(ok.catalogue().desk()), out);
            }
            case Loaded.Rejected rejected -> {
                problems.addAll(rejected.problems());
                yield Exit.UNREADABLE;
            }
        };
        new DesktopLines(here).all().forEach((heading, lines) -> list(heading, lines, out));
        settings(chosen.choices().effective(central), out);
        list("Problemen", problems.stream().map(Problem::toString).toList(), out);
        return exit;
    }

    private int content(Catalogue catalogue, Desk desk, PrintStream out) {
        var packs = catalogue.packs().stream()
                .map(pack -> pack.layer().id() + ": " + pack.name() + " " + pack.version() + " van " + pack.date());
        list("Inhoud", packs.toList(), out);
        list(
                "Klok",
                ClockCheck.of(catalogue, here.clock()).map(ClockCheck::text).stream()
                        .toList(),
                out);
        list("LET OP: ontbreekt", missing(catalogue, desk), out);
        var freshness = new Freshness(catalogue, here.clock());
        list("LET OP: te lang geleden gecontroleerd", contacts(freshness, Freshness.State.Overdue.class), out);
        list("Nog niet gecontroleerd", contacts(freshness, Freshness.State.Unchecked.class), out);
        return freshness.anyOverdue() ? Exit.ATTENTION : Exit.GOOD;
    }

    private List<String> missing(Catalogue catalogue, Desk desk) {
        var missing = new ArrayList<String>();
        municipality(catalogue).ifPresent(missing::add);
        if (here.central().localLead().isEmpty()) {
            missing.add(SettingKey.LOCAL_LEAD.id() + ": " + SettingKey.LOCAL_LEAD.about());
        }
        LocalFact.missing(desk).forEach(missing::add);
        List.of("local-lead", "local-deputy").stream()
                .filter(role -> catalogue.bound(role).isEmpty())
                .map(role -> catalogue.role(role).name() + " (" + role + "): geen contact in de eigen inhoud")
                .forEach(missing::add);
        return missing;
    }

    private Optional<String> municipality(Catalogue catalogue) {
        var name = here.municipality();
        if (name.isEmpty()) {
            return Optional.of("municipality: Kies een gemeente. Nu gelden alleen de landelijke contacten.");
        }
        return Municipality.named(name.get(), catalogue.municipalities()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "municipality: ‘" + name.get() + "’ staat niet in de lijst. Nu gelden alleen de landelijke"
                                + " contacten. Zoek de naam met: baliewijzer --routes --municipality " + name.get());
    }

    private static List<String> contacts(Freshness freshness, Class<? extends Freshness.State> state) {
        return freshness.entries().stream()
                .filter(entry -> state.isInstance(entry.state()))
                .map(entry -> entry.contact().id() + ": " + entry.contact().organisation() + ". "
                        + entry.state().text())
                .toList();
    }

    private static void settings(List<Effective> effective, PrintStream out) {
        var lines = effective.stream()
                .map(one -> one.key().id() + " = " + one.value().orElse("(leeg)") + " ["
                        + one.origin().text() + "]");
        list("Instellingen", lines.toList(), out);
    }

    private static void list(String heading, List<String> lines, PrintStream out) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading + " (" + lines.size() + ")");
        lines.forEach(line -> out.println("  " + line));
    }
}
