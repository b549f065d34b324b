package nl.baliewijzer.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.baliewijzer.content.Shipped;
import nl.baliewijzer.packing.Deb;
import nl.baliewijzer.packing.Tar;

/// Content as one file, to be installed by the administrator's own tools.
public record ContentPackage(Shipped.Deliverable ready) {
    private static final String INSTALLED = "usr/share/baliewijzer/content/";
    /// The address may not exist: nobody of whom the program knows is to be written to.
    private static final String ADDRESS = " <inhoud@baliewijzer.invalid>";

    /// The name of the package, whatever its version.
    public String name() {
        return "baliewijzer-inhoud-" + ready.newest().layer().id() + "-"
                + ready.newest().id();
    }

    /// A Debian package.
    public byte[] deb() {
        var pack = ready.newest();
        SortedMap<String, byte[]> files = new TreeMap<>();
        ready.files().forEach((path, content) -> files.put(INSTALLED + path, content));
        // what has a meaning in an address or in a control file is left out of the name
        var called = pack.name().replaceAll("[^\\p{L}\\p{N} .'-]+", " ").strip();
        return new Deb(
                        name(),
                        pack.version(),
                        called + ADDRESS,
                        "inhoud voor Baliewijzer, " + pack.layer().id() + " " + called + ", van " + pack.date(),
                        time(),
                        files)
                .bytes();
    }

    /// The files as they stand below the folder of installed content, for a system that installs in another way.
    public byte[] tar() {
        var tar = new Tar(time());
        ready.files().forEach(tar::file);
        return tar.bytes();
    }

    /// The day of the newest version, so that nothing but the content decides on the bytes.
    private Instant time() {
        return ready.newest().date().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
