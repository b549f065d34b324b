package nl.baliewijzer.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.content.LayerState;
import nl.baliewijzer.desktop.FontFiles;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.guide.Reachability;

/// What was seen of an installation at one moment, and what of it asks for somebody.
record Diagnosis(
        Installation here,
        Standing standing,
        Optional<Status> panel,
        List<FolderRights.RightsLine> places,
        List<Finding> findings) {
    /// Java is updated every quarter: older than this and a round was missed.
    static final int OLDEST_JAVA = 120;

    /// After so many days a version misses four rounds of updates, and its texts and numbers a year of changes.
    static final int OLDEST_VERSION = 365;

    static Diagnosis of(Installation here) {
        var standing = new Standing(here);
        var panel = here.surroundings().panel().get();
        var places = FolderRights.of(here);
        var found = new ArrayList<Finding>();
        content(standing, found);
        settings(standing, found);
        program(here, panel, found);
        places.stream()
                .filter(FolderRights.RightsLine::wrong)
                .map(place -> new Finding(Level.ATTENTION, place.what() + " (" + place.path() + "): " + place.text()))
                .forEach(found::add);
        found.sort(Comparator.comparing(Finding::level).reversed());
        return new Diagnosis(here, standing, panel, places, List.copyOf(found));
    }

    /// The worst of all that was found.
    Level level() {
        return findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.GOOD);
    }

    /// Whether this is a trial version: by its number, or because nobody signed it.
    boolean trial() {
        return trial(here);
    }

    private static boolean trial(Installation here) {
        return Version.test() || here.surroundings().build().trial();
    }

    /// How many days ago this Java was released, if it says when.
    Optional<Long> daysOfJava() {
        return days(here);
    }

    private static Optional<Long> days(Installation here) {
        return here.surroundings().java().released().map(day -> since(day, here));
    }

    private static long since(LocalDate day, Installation here) {
        return ChronoUnit.DAYS.between(day, LocalDate.ofInstant(here.clock().instant(), Reachability.ZONE));
    }

    private static void content(Standing standing, List<Finding> found) {
        var level = standing.catalogue().isPresent() ? Level.FALLBACK : Level.BROKEN;
        for (LayerState layer : standing.layers()) {
            layer.refused()
                    .forEach(problem ->
                            found.add(new Finding(level, layer.layer().id() + ": " + problem)));
        }
        standing.unlisted().ifPresent(text -> found.add(new Finding(Level.FALLBACK, text)));
        standing.clock().ifPresent(text -> found.add(new Finding(Level.ATTENTION, text)));
        standing.missing().forEach(line -> found.add(new Finding(Level.ATTENTION, "ontbreekt: " + line)));
        standing.gaps().forEach(line -> found.add(new Finding(Level.ATTENTION, line)));
        standing.mergers().forEach(line -> found.add(new Finding(Level.ATTENTION, line)));
        standing.ahead().forEach(line -> found.add(new Finding(Level.ATTENTION, line)));
        standing.lapsed()
                .forEach(line -> found.add(new Finding(Level.ATTENTION, "ander nummer dan u controleerde: " + line)));
        var overdue = standing.overdue().size();
        if (overdue > 0) {
            found.add(new Finding(
                    Level.ATTENTION,
                    "te lang geleden gecontroleerd: " + overdue + ". Welke, staat in: baliewijzer --report"));
        }
    }

    private static void settings(Standing standing, List<Finding> found) {
        var central = standing.central();
        // a file of which nothing could be read means that everything in it is replaced by what is built in
        var level = central.values().settings().isEmpty() ? Level.FALLBACK : Level.ATTENTION;
        central.problems().forEach(problem -> found.add(new Finding(level, problem.toString())));
        standing.chosen().problems().forEach(problem -> found.add(new Finding(Level.ATTENTION, problem.toString())));
    }

    private static void program(Installation here, Optional<Status> panel, List<Finding> found) {
        if (trial(here)) {
            found.add(new Finding(Level.ATTENTION, "Dit is een testversie. Gebruik haar niet aan de balie."));
        }
        here.folders()
                .installed()
                .map(FontFiles::missing)
                .filter(files -> !files.isEmpty())
                .ifPresent(files -> found.add(new Finding(
                        Level.ATTENTION,
                        "Letters van het programma ontbreken: "
                                + files.stream()
                                        .map(file -> file.getFileName().toString())
                                        .collect(Collectors.joining(", "))
                                + ". Het paneel gebruikt die van het systeem. Installeer het programma opnieuw.")));
        here.surroundings()
                .build()
                .made()
                .filter(day -> since(day, here) > OLDEST_VERSION)
                .ifPresent(day -> found.add(new Finding(
                        Level.ATTENTION,
                        "Deze versie van Baliewijzer is van " + day
                                + ", meer dan een jaar geleden. Vraag de leverancier of er een nieuwere is.")));
        days(here)
                .filter(days -> days > OLDEST_JAVA)
                .ifPresent(days -> found.add(new Finding(
                        Level.ATTENTION,
                        "Java " + here.surroundings().java().version() + " is " + days + " dagen oud, meer dan "
                                + OLDEST_JAVA + ". Installeer een nieuwe versie.")));
        panel.filter(Status::failed)
                .ifPresent(_ -> found.add(new Finding(
                        Level.BROKEN,
                        "Het paneel is vastgelopen en toont alleen nog de noodnummers. Start het opnieuw.")));
        panel.filter(Status::silent)
                .ifPresent(
                        _ -> found.add(
                                new Finding(
                                        Level.BROKEN,
                                        "Het paneel antwoordt niet meer. Start Baliewijzer nog een keer: dat haalt het weg en opent een nieuw paneel.")));
        panel.filter(Status::replaced)
                .ifPresent(
                        _ -> found.add(
                                new Finding(
                                        Level.ATTENTION,
                                        "Het paneel draait nog in de versie van voor de laatste installatie. Het gaat over als niemand het gebruikt, of als het opnieuw start.")));
        panel.filter(status -> status.keys().isEmpty() && !status.kiosk() && !status.failed() && !status.silent())
                .ifPresent(_ -> found.add(new Finding(
                        Level.ATTENTION,
                        "Het paneel draait, maar geen enkele toets roept het op vanuit elk venster.")));
    }
}
