package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.guide.ContactWords;
import nl.baliewijzer.guide.Freshness;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Effective;
import nl.baliewijzer.settings.UsageFile;

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
        var standing = new Standing(here);
        var listing = new Listing(out);
        out.println("Baliewijzer " + Version.number());
        standing.catalogue()
                .ifPresent(catalogue -> listing.part(
                        "Inhoud", catalogue.packs().stream().map(Report::line).toList()));
        listing.part("Klok", standing.clock().stream().toList());
        listing.part(
                "LET OP: ontbreekt",
                Stream.of(standing.unlisted().stream(), standing.missing().stream(), standing.insteadOfCare().stream())
                        .flatMap(lines -> lines)
                        .toList());
        listing.part("LET OP: herindeling", standing.mergers());
        listing.part("LET OP: niemand te bellen", standing.gaps());
        listing.part("LET OP: te lang geleden gecontroleerd", lines(standing.overdue()));
        listing.part("LET OP: ander nummer dan u controleerde", standing.lapsed());
        listing.part("LET OP: een dag die nog moet komen", standing.ahead());
        listing.part(
                "Nog niet gecontroleerd",
                standing.unchecked().stream()
                        .map(entry -> line(entry.contact()))
                        .toList());
        listing.part(
                "Instellingen",
                standing.chosen().choices().effective(standing.central()).stream()
                        .map(Report::line)
                        .toList());
        listing.part(
                "Problemen", standing.problems().stream().map(Problem::toString).toList());
        if (standing.central().get(AllSettings.COUNT_USE)) {
            listing.part("Gebruik", use(new UsageFile(here.folders().config())));
        }
        new DesktopLines(here).all().forEach(listing::part);
        if (standing.catalogue().isEmpty()) {
            return Exit.UNREADABLE;
        }
        return attention(standing) ? Exit.ATTENTION : Exit.GOOD;
    }

    /// Whether somebody has to look: at a contact, a way, a language, or at what central management meant to set.
    private static boolean attention(Standing standing) {
        return !standing.overdue().isEmpty()
                || !standing.lapsed().isEmpty()
                || !standing.ahead().isEmpty()
                || !standing.gaps().isEmpty()
                || !standing.mergers().isEmpty()
                || !standing.central().problems().isEmpty();
    }

    private static String line(Pack pack) {
        return pack.layer().id() + ": " + pack.name() + " " + pack.version() + " van " + pack.date();
    }

    private static List<String> use(UsageFile file) {
        return file.read().entrySet().stream()
                .map(month -> month.getKey() + ": "
                        + Stream.of(UsageFile.Use.values())
                                .map(use -> use.text() + " " + month.getValue().getOrDefault(use, 0))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static List<String> lines(List<Freshness.Aged> contacts) {
        return contacts.stream()
                .map(entry -> line(entry.contact()) + ". " + entry.state().text())
                .toList();
    }

    /// Who it is, by the id that a check names, and what one calls to check it.
    private static String line(Contact contact) {
        var who = contact.organisation()
                + contact.department().map(part -> ", " + part).orElse("");
        return contact.id() + ": " + who + ". "
                + contact.channels().stream().findFirst().map(ContactWords::of).orElse("");
    }

    private static String line(Effective one) {
        return one.setting().id() + " = " + one.value().orElse("(leeg)") + " ["
                + one.origin().text() + "]";
    }
}
