package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.RouteList;

/// Prints every path through both route maps with whom to call, for the coordinator to sign off.
record Routes(Installation here) implements Verb {
    private static final List<String> OPTIONS = List.of("--municipality", "--region", "--at");

    @Override
    public String name() {
        return "--routes";
    }

    @Override
    public String arguments() {
        return "[--municipality NAAM | --region ID] [--at 2026-12-25T23:10]";
    }

    @Override
    public String about() {
        return "Toont elke weg door de meldroutes, met wie u belt. Standaard: voor deze gemeente, nu.";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws UsageException {
        var options = options(arguments);
        var clock = clock(Optional.ofNullable(options.get("--at")));
        var loaded = content(
                Optional.ofNullable(options.get("--municipality")), Optional.ofNullable(options.get("--region")));
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

    private Loaded content(Optional<String> municipality, Optional<String> region) throws UsageException {
        if (municipality.isPresent() && region.isPresent()) {
            throw new UsageException("Noem een gemeente of een regio, niet allebei.");
        }
        var national = here.library().load(Optional.empty(), Optional.empty());
        if (!(national instanceof Loaded.Ok(Catalogue catalogue, var _))) {
            return national;
        }
        if (municipality.isPresent()) {
            return here.stack(Optional.of(Known.municipality(municipality.get(), catalogue.municipalities())))
                    .loaded();
        }
        return region.isPresent()
                ? here.stack(Optional.of(within(catalogue, region.get()))).loaded()
                : here.content();
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

    private static Map<String, String> options(List<String> arguments) throws UsageException {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!OPTIONS.contains(name)) {
                throw new UsageException("‘" + name + "’ kan hier niet.");
            }
            if (i + 1 == arguments.size()) {
                throw new UsageException("Na ‘" + name + "’ hoort nog iets.");
            }
            if (options.put(name, arguments.get(i + 1)) != null) {
                throw new UsageException("‘" + name + "’ staat er twee keer.");
            }
        }
        return options;
    }
}
