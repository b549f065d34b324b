package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.RouteList;

/// Prints every path through both route maps with whom to call, for the coordinator to sign off.
record Routes(Installation here) implements Verb {
    /// What was asked, as far as it was.
    private record Asked(
            Optional<String> municipality, Optional<String> region, Optional<Path> content, Optional<String> at) {}

    @Override
    public String name() {
        return "--routes";
    }

    @Override
    public String arguments() {
        return "[--municipality NAAM | --region ID] [--content MAP] [--at 2026-12-25T23:10]";
    }

    @Override
    public String about() {
        return "Toont elke weg door de meldroutes, met wie u belt. Standaard: voor deze gemeente, nu.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        var words = new Arguments(arguments);
        var asked = new Asked(
                words.take("--municipality"),
                words.take("--region"),
                words.takeFolder("--content"),
                words.take("--at"));
        words.none();
        var clock = clock(asked.at());
        var loaded = content(asked);
        return switch (loaded) {
            case Loaded.Ok ok -> {
                ok.setAside().forEach(err::println);
                RouteList.lines(ok.catalogue(), clock).forEach(out::println);
                yield ok.setAside().isEmpty() ? Exit.GOOD : Exit.ATTENTION;
            }
            case Loaded.Rejected rejected -> {
                rejected.problems().forEach(err::println);
                yield Exit.UNREADABLE;
            }
        };
    }

    private Loaded content(Asked asked) throws UsageException {
        if (asked.municipality().isPresent() && asked.region().isPresent()) {
            throw new UsageException("Noem een gemeente of een regio, niet allebei.");
        }
        var national = here.library().load(Optional.empty(), Optional.empty());
        if (!(national instanceof Loaded.Ok(Catalogue catalogue, var _))) {
            return national;
        }
        var place = place(asked, catalogue);
        if (asked.content().isPresent()) {
            return here.byHand(place, asked.content().get());
        }
        return place.isPresent() ? here.stack(place).loaded() : here.content();
    }

    private static Optional<String> place(Asked asked, Catalogue national) throws UsageException {
        if (asked.municipality().isPresent()) {
            return Optional.of(Known.municipality(asked.municipality().get(), national.municipalities()));
        }
        return asked.region().isPresent()
                ? Optional.of(within(national, asked.region().get()))
                : Optional.empty();
    }

    /// Any municipality of the area: they share its contacts.
    private static String within(Catalogue catalogue, String region) throws UsageException {
        var within = new Areas(catalogue.areas()).within(region);
        return catalogue.municipalities().stream()
                .filter(one -> within.contains(one.id()))
                .map(Municipality::name)
                .findFirst()
                .orElseThrow(() -> new UsageException("Het gebied ‘" + region + "’ kent baliewijzer niet. Kies uit: "
                        + String.join(
                                ", ",
                                catalogue.areas().stream().map(one -> one.id()).toList()) + "."));
    }

    private Clock clock(Optional<String> at) throws UsageException {
        if (at.isEmpty()) {
            return here.clock();
        }
        try {
            var moment = LocalDateTime.parse(at.get()).atZone(Reachability.ZONE);
            return Clock.fixed(moment.toInstant(), Reachability.ZONE);
        } catch (DateTimeParseException notAMoment) {
            throw new UsageException("‘" + at.get() + "’ is geen tijdstip. Schrijf het zoals 2026-12-25T23:10.");
        }
    }
}
