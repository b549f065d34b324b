package nl.baliewijzer.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.guide.DutchTime;

/// The text that goes to IT with the files: what it is, how to install it, how to see that it counts, and the way back.
record Letter(
        Pack pack, Optional<String> before, Map<String, byte[]> files, Optional<Readers> readers, LocalDate today) {
    String text() {
        String deb = files.keySet().stream()
                .filter(name -> name.endsWith(".deb"))
                .findFirst()
                .orElseThrow();
        String tar = files.keySet().stream()
                .filter(name -> name.endsWith(".tar"))
                .findFirst()
                .orElseThrow();
        return """
            Onderwerp: Baliewijzer, nieuwe contacten en teksten van %1$s, versie %2$s

            Wilt u deze inhoud zetten op elke computer met Baliewijzer? Het zijn alleen
            contacten en teksten, geen programma.

            Linux met apt:   apt-get install ./%3$s
            Andere systemen: pak %4$s als beheerder uit in
                             /usr/share/baliewijzer/content (Linux) of
                             %%ProgramFiles%%\\Baliewijzer\\content (Windows).
                             Een MSI of .rpm maakt u van dezelfde bestanden: zie docs/beheer.md.

            Nakijken:        baliewijzer --health
                             Daar staat bij gemeente: %2$s. Een open paneel toont de nieuwe
                             versie als het in rust is; opnieuw starten hoeft niet.
            Terug:           %5$s

            Controlegetallen (SHA-256):
            %6$s

            %7$s
            Gemaakt op %8$s.
            """.formatted(pack.name(), pack.version(), deb, tar, back(), sums(), read(), DutchTime.date(today));
    }

    private String back() {
        return before.map(version ->
                        "haal de map " + pack.version() + " weg; versie " + version + " zit er ook in, en geldt dan.")
                .orElse("haal het weg. Er is nog geen vorige versie.");
    }

    private String sums() {
        return files.entrySet().stream()
                .map(file -> sum(file.getValue()) + "  " + file.getKey())
                .collect(Collectors.joining("\n"));
    }

    private String read() {
        return readers.map(two ->
                        "De nummers zijn voorgelezen door " + two.aloud() + " en nagekeken door " + two.second() + ".")
                .orElse("De nummers zijn niet door twee personen nagelezen.");
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
