/// Baliewijzer: a calm side panel for the counter of a Dutch municipality.
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // PDFBox has no module descriptor; packaging makes one
module nl.baliewijzer {
    requires static transitive org.jspecify;
    requires com.google.gson;
    requires java.desktop; // PDFBox computes with java.awt.geom, and an automatic module cannot ask for it
    requires javafx.controls;
    requires javafx.fxml;
    requires org.apache.commons.logging; // PDFBox logs through it, and cannot ask for it either
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
}
