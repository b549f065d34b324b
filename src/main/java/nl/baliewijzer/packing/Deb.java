package nl.baliewijzer.packing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A Debian package of plain files: nothing of it runs, nothing of it is asked.
///
/// `name` and `version` are those of the package, `maker` is who made it, `about` one line for a person, `time` the
/// time
/// of every file; the paths of `files` begin below the root, without a slash.
public record Deb(
        String name, String version, String maker, String about, Instant time, SortedMap<String, byte[]> files) {
    private static final int KILOBYTE = 1024;
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public Deb {
        files = new TreeMap<>(files);
    }

    /// The bytes of the package; equal packages have equal bytes.
    public byte[] bytes() {
        var all = new TreeMap<>(files);
        all.put("usr/share/doc/" + name + "/changelog.gz", Gzip.of(utf8(changelog())));
        all.put("usr/share/doc/" + name + "/copyright", utf8(copyright()));
        var data = new Tar(time);
        all.forEach((path, content) -> data.file("./" + path, content));
        var control = new Tar(time).file("./control", utf8(control(all))).file("./md5sums", utf8(sums(all)));
        return new Ar(time)
                .member("debian-binary", utf8("2.0\n"))
                .member("control.tar.gz", Gzip.of(control.bytes()))
                .member("data.tar.gz", Gzip.of(data.bytes()))
                .bytes();
    }

    private String control(SortedMap<String, byte[]> all) {
        int kilobytes = all.values().stream()
                .mapToInt(content -> (content.length + KILOBYTE - 1) / KILOBYTE)
                .sum();
        return """
                Package: %s
                Version: %s
                Architecture: all
                Maintainer: %s
                Installed-Size: %d
                Enhances: baliewijzer
                Section: misc
                Priority: optional
                Description: %s
                 Contacten en teksten voor Baliewijzer. Dit pakket bevat geen programma en
                 voert bij het installeren niets uit.
                """.formatted(name, version, maker, kilobytes, about);
    }

    private String changelog() {
        return """
                %s (%s) unstable; urgency=medium

                  * %s

                 -- %s  %s
                """.formatted(name, version, about, maker, RFC_2822.format(time));
    }

    private String copyright() {
        return """
                %s

                Copyright %d %s
                Over het gebruik van deze teksten beslist wie ze maakte.
                Waar elk onderdeel vandaan komt, staat erbij in het veld "sources".
                """.formatted(about, time.atZone(ZoneOffset.UTC).getYear(), maker);
    }

    private static String sums(SortedMap<String, byte[]> all) {
        return all.entrySet().stream()
                .map(file -> HexFormat.of().formatHex(md5(file.getValue())) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /// What dpkg checks files by; against changes on purpose a package is signed.
    private static byte[] md5(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
