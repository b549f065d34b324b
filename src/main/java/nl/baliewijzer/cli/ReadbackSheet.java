package nl.baliewijzer.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Numbered;
import nl.baliewijzer.domain.Channel;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.OpeningHours;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.domain.PhoneNumber;
import nl.baliewijzer.guide.ContactWords;
import nl.baliewijzer.print.WeekText;

/// The numbers as plain text that fits the width of an A4; the same content gives the same text on every day.
final class ReadbackSheet {
    private static final int WIDTH = 80;
    private static final String BOX = "[ ] ";
    private static final String UNDER = "    ";

    private final PrintStream out;
    private final ContactWords words;
    private int numbers;

    ReadbackSheet(PrintStream out, ContactWords words) {
        this.out = out;
        this.words = words;
    }

    /// What stands above the numbers: for which municipality, from which content, and since which version.
    record Head(String municipality, List<Pack> packs, Optional<String> since) {}

    void print(Head head, Changed content, List<CentralNumbers.SetNumber> settings) {
        out.println("BALIEWIJZER: NUMMERS OM VOOR TE LEZEN");
        out.println();
        line("", "Gemeente: " + head.municipality());
        head.packs()
                .forEach(pack -> line(
                        "",
                        "Inhoud: " + pack.layer().id() + ", " + pack.name() + " " + pack.version() + " van "
                                + pack.date()));
        head.since().ifPresent(version -> line("", "Alleen wat veranderde na versie " + version + "."));
        out.println();
        line(
                "",
                "De een leest elk nummer voor, cijfer voor cijfer. De ander kijkt in een bron die niet"
                        + " van dit scherm komt, en zet een kruisje. Klopt iets niet, verbeter het dan in het bestand dat erbij"
                        + " staat en begin opnieuw.");
        group(settings);
        emergency(content.now());
        var group = "";
        for (var one : content.now()) {
            if (!isEmergency(one)) {
                if (!one.file().equals(group)) {
                    heading("Laag " + one.layer().id(), one.file());
                    group = one.file();
                }
                number(one);
            }
        }
        gone(content.gone());
        sign();
    }

    /// 112 stands in many texts and is read once.
    private void emergency(List<Numbered> content) {
        var places = content.stream().filter(ReadbackSheet::isEmergency).count();
        if (places > 0) {
            heading("Noodnummer", "");
            box(PhoneNumber.EMERGENCY.digits());
            line(UNDER, places == 1 ? "Staat op één plaats." : "Staat op " + places + " plaatsen.");
        }
    }

    private static boolean isEmergency(Numbered one) {
        return PhoneNumber.of(one.number()).filter(PhoneNumber::isEmergency).isPresent();
    }

    private void gone(List<Numbered> numbers) {
        if (!numbers.isEmpty()) {
            heading("Niet meer te zien", "");
            numbers.forEach(one -> line(UNDER, one.number() + ": " + place(one)));
        }
    }

    private void group(List<CentralNumbers.SetNumber> settings) {
        settings.stream().map(CentralNumbers.SetNumber::file).distinct().forEach(file -> heading("Instellingen", file));
        for (var one : settings) {
            box(one.number());
            line(UNDER, one.setting().about());
            if (!one.text().equals(one.number())) {
                line(UNDER, "‘" + one.text() + "’");
            }
            line(UNDER, "Plaats: " + one.setting().id());
        }
    }

    private void number(Numbered one) {
        box(one.number());
        one.contact().ifPresent(contact -> {
            line(
                    UNDER,
                    contact.organisation()
                            + contact.department().map(part -> ", " + part).orElse(""));
            if (!one.roles().isEmpty()) {
                line(UNDER, "Rol: " + String.join("; ", one.roles()));
            }
            line(UNDER, contact.purpose());
            line(UNDER, contact.audience());
            // the same content gives the same sheet on every day, so the days that are over stand in it too
            line(UNDER, WeekText.of(hours(one, contact), LocalDate.MIN));
            words.ofAnyRole(contact).forEach(term -> line(UNDER, term));
            contact.channels().stream()
                    .filter(channel -> EnumSet.of(Channel.ChannelKind.CHAT, Channel.ChannelKind.FORM)
                            .contains(channel.kind()))
                    .forEach(channel -> line(UNDER, ContactWords.of(channel)));
        });
        if (!one.text().equals(one.number())) {
            line(UNDER, "‘" + one.text() + "’");
        }
        line(UNDER, "Plaats: " + place(one) + ", regel " + one.line());
        one.contact().ifPresent(contact -> line(UNDER, checked(contact)));
    }

    private static OpeningHours hours(Numbered one, Contact contact) {
        return contact.phones().stream()
                .filter(phone -> phone.number().equals(one.number()))
                .map(contact::hours)
                .findFirst()
                .orElse(contact.hours());
    }

    private static String place(Numbered one) {
        return one.kind() + " " + one.id() + ", " + one.path();
    }

    private static String checked(Contact contact) {
        var before = contact.checkBefore().map(day -> ", opnieuw vóór " + day).orElse("");
        return contact.checked()
                .map(check -> "Gecontroleerd: " + check.on() + ", " + check.by() + before)
                .orElse("Nog niet gecontroleerd");
    }

    private void box(String number) {
        numbers++;
        out.println();
        line(BOX, number);
    }

    private void heading(String text, String file) {
        out.println();
        out.println("=".repeat(WIDTH));
        out.println(text);
        if (!file.isEmpty()) {
            out.println(file);
        }
    }

    private void sign() {
        out.println();
        out.println("=".repeat(WIDTH));
        line("", "Aantal nummers: " + numbers);
        for (var who : List.of("Voorgelezen door", "Gecontroleerd door een tweede persoon")) {
            out.println();
            out.println(who);
            for (var what : List.of("Naam", "Datum", "Handtekening")) {
                out.println();
                out.println(UNDER + "%-14s%s".formatted(what, "_".repeat(WIDTH - UNDER.length() - 14)));
            }
        }
    }

    /// Broken at spaces; a word that is too long for a line, such as a path, stands on one of its own.
    private void line(String indent, String text) {
        var lines = new ArrayList<StringBuilder>();
        for (var word : text.split(" ", -1)) {
            if (lines.isEmpty() || lines.getLast().length() + 1 + word.length() > WIDTH - indent.length()) {
                lines.add(new StringBuilder(word));
            } else {
                lines.getLast().append(' ').append(word);
            }
        }
        var margin = indent;
        for (var line : lines) {
            out.println(margin + line);
            margin = " ".repeat(indent.length());
        }
    }
}
