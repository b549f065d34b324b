package nl.baliewijzer.print;

import java.util.Arrays;
import java.util.Optional;

/// The cards that can be printed.
public enum CardKind {
    /// Whom to call, two sides of A4.
    MELDKAART("meldkaart", "Baliewijzer kaart A4", Paper.A4),
    /// The five steps under their official names, two sides of A5.
    STAPPENKAART("stappenkaart", "Baliewijzer kaart A5", Paper.A5);

    private final String id;
    private final String title;
    private final Paper paper;

    CardKind(String id, String title, Paper paper) {
        this.id = id;
        this.title = title;
        this.paper = paper;
    }

    /// The card of this name, if there is one.
    public static Optional<CardKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /// The name on the command line.
    public String id() {
        return id;
    }

    /// The title of the document and the name of the print job; neutral, because a print queue can be read by others.
    public String title() {
        return title;
    }

    Paper paper() {
        return paper;
    }
}
