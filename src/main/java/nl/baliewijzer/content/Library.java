package nl.baliewijzer.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where content comes from: the layers that come with the program, and a municipality's own.
public final class Library {
    /// The id of the pack of regional content that comes with the program, for the whole country.
    static final String REGIONAL = "nederland";

    private static final String NATIONAL = "landelijk";
    private static final String COUNTRY = "regio/" + REGIONAL;

    /// The folders of all packs that come with the program.
    static final List<String> BUNDLED = List.of(NATIONAL, COUNTRY);

    private final Function<String, ContentSource> bundled;

    /// The library of this program.
    public Library() {
        this(Bundled::new);
    }

    Library(Function<String, ContentSource> bundled) {
        this.bundled = bundled;
    }

    /// Loads national content, the regions of a municipality, and a folder of its own that was given by hand.
    public Loaded load(Optional<String> municipality, Optional<Path> own) {
        return load(municipality, Places.byHand(own));
    }

    /// Loads what the panel shows in these places.
    public Loaded load(Optional<String> municipality, Places places) {
        return stack(municipality, places).loaded();
    }

    /// Lays the layers over each other: national content, the region, and the municipality's own folder.
    ///
    /// A municipality that is not given is the one that the own folder names. Of each layer the highest good
    /// version counts; why something newer does not, or why the layer is empty, is told in its state.
    public Stack stack(Optional<String> municipality, Places places) {
        return new Assembly(this, places).lay(municipality);
    }

    /// Checks packs in full; each folder is a pack or holds packs at any of the next few levels.
    ///
    /// A region's or municipality's pack is checked on top of the content that comes with the program.
    /// `today` is the day after which nothing can have been checked or reviewed.
    public Verdict check(List<Path> folders, LocalDate today) {
        return new FolderCheck(this, today).check(folders);
    }

    /// Checks what does not depend on the day.
    Verdict check(List<Path> folders) {
        return check(folders, LocalDate.MAX);
    }

    /// The layers below a municipality's, to lay a pack on while it is being written.
    public Foundation foundation() {
        return new Foundation(this);
    }

    /// Takes a folder as something to install: a pack, or a folder for each of its versions; checked in full.
    public Shipped shipment(Path folder, LocalDate today) {
        return new Shipment(this, today).of(folder);
    }

    /// The national content.
    Draft national() {
        return bundled.apply(NATIONAL).draft();
    }

    /// The regional content that comes with the program.
    Optional<Draft> regional() {
        return Optional.of(bundled.apply(COUNTRY))
                .filter(source -> source.has(PackReader.PACK))
                .map(ContentSource::draft);
    }

    /// One list with a draft on top.
    static List<Draft> with(List<Draft> below, Draft top) {
        List<Draft> all = new ArrayList<>(below);
        all.add(top);
        return all;
    }
}
