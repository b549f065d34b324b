package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.baliewijzer.content.LayerState;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.settings.Setting;

/// The state of an installation for a person to read.
record HealthText(Diagnosis seen) {
    void print(PrintStream out) {
        var listing = new Listing(out);
        out.println("Baliewijzer " + Version.number() + (seen.trial() ? " (testversie)" : ""));
        out.println("Stand: " + seen.level().text() + " (" + seen.level().code() + ")");
        listing.part(
                "Kijk hiernaar", seen.findings().stream().map(Finding::text).toList());
        listing.part(
                "Inhoud",
                seen.standing().layers().stream().map(HealthText::layer).toList());
        listing.part(
                "Contacten",
                List.of(
                        "te lang geleden gecontroleerd: "
                                + seen.standing().overdue().size(),
                        "nog niet gecontroleerd: " + seen.standing().unchecked().size()));
        listing.part("Centrale instellingen", central());
        listing.part("Java", List.of(java()));
        listing.part("Paneel", panel());
        listing.part(
                "Mappen",
                seen.places().stream()
                        .map(place -> place.what() + ": " + place.path() + ", " + place.text())
                        .toList());
    }

    private static String layer(LayerState layer) {
        var pack = layer.pack()
                .map(one -> one.name() + " " + one.version() + " van " + one.date() + ", "
                        + layer.folder().map(Object::toString).orElse("bij het programma"))
                .orElse("geen");
        return layer.layer().id() + ": " + pack + (layer.fallback() ? " [niet wat bedoeld is]" : "");
    }

    private List<String> central() {
        var values = seen.standing().central().values().settings();
        var lines = new ArrayList<String>();
        lines.add(seen.here().folders().central().map(Object::toString).orElse("geen bestand op dit systeem"));
        lines.add("ingesteld: "
                + (values.isEmpty() ? "niets" : values.stream().map(Setting::id).collect(Collectors.joining(", "))));
        lines.add("verkeerd: " + seen.standing().central().problems().size());
        return lines;
    }

    private String java() {
        var java = seen.here().surroundings().java();
        return java.version()
                + java.released().map(day -> " van " + day).orElse("")
                + seen.daysOfJava().map(days -> ", " + days + " dagen oud").orElse("");
    }

    private List<String> panel() {
        return seen.panel().map(HealthText::running).orElse(List.of("draait niet in deze sessie"));
    }

    private static List<String> running(Status status) {
        if (status.failed()) {
            return List.of("vastgelopen: het toont alleen nog de noodnummers");
        }
        if (status.silent()) {
            return List.of("vastgelopen: het antwoordt niet");
        }
        return status.kiosk() ? kiosk(status) : panel(status);
    }

    private static List<String> kiosk(Status status) {
        return List.of("draait als kiosk, over het hele scherm", watching(status));
    }

    private static List<String> panel(Status status) {
        return List.of(
                "draait",
                "toetsen: "
                        + (status.keys().isEmpty()
                                ? "geen"
                                : status.keys().stream()
                                        .sorted()
                                        .map(key -> key.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))),
                "houdt plaats vrij naast zich: " + (status.docked() ? "ja" : "nee"),
                watching(status));
    }

    private static String watching(Status status) {
        return "merkt het vergrendelen van het scherm: " + (status.watching() ? "ja" : "nee");
    }
}
