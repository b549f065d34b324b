/// Baliewijzer: a calm side panel for the counter of a Dutch municipality.
@org.jspecify.annotations.NullMarked
@SuppressWarnings("requires-automatic") // PDFBox has no module descriptor; packaging makes one
module nl.baliewijzer {
    requires static transitive org.jspecify;
    requires com.google.gson;
    requires java.desktop; // pictures of the tour; PDFBox computes with java.awt.geom, and an automatic module cannot
    // ask for it
    requires javafx.controls;
    requires javafx.fxml;
    requires jdk.net; // who is at the other end of a socket
    requires org.apache.commons.logging; // PDFBox logs through it, and cannot ask for it either
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;

    opens nl.baliewijzer.view.parts to
            javafx.controls, // the style sheet names a skin
            javafx.fxml;
    opens nl.baliewijzer.view.shell to
            javafx.fxml;
    opens nl.baliewijzer.view.wintime to
            javafx.fxml;
    opens nl.baliewijzer.view.makecontact to
            javafx.fxml;
    opens nl.baliewijzer.view.speakalone to
            javafx.fxml;
    opens nl.baliewijzer.view.consult to
            javafx.fxml;
    opens nl.baliewijzer.view.report to
            javafx.fxml;
    opens nl.baliewijzer.view.emergency to
            javafx.fxml;
    opens nl.baliewijzer.view.cover to
            javafx.fxml;
    opens nl.baliewijzer.view.strip to
            javafx.fxml;
    opens nl.baliewijzer.view.rest to
            javafx.fxml;
    opens nl.baliewijzer.view.later to
            javafx.fxml;
    opens nl.baliewijzer.view.look to
            javafx.fxml;
    opens nl.baliewijzer.view.contacts to
            javafx.fxml;
    opens nl.baliewijzer.view.info to
            javafx.fxml;
    opens nl.baliewijzer.view.settings to
            javafx.fxml;
    opens nl.baliewijzer.view.municipality to
            javafx.fxml;
    opens nl.baliewijzer.view.search to
            javafx.fxml;
    opens nl.baliewijzer.view.keys to
            javafx.fxml;
    opens nl.baliewijzer.view.notice to
            javafx.fxml;
    opens nl.baliewijzer.view.cardchoice to
            javafx.fxml;
    opens nl.baliewijzer.view.clientcard to
            javafx.fxml;
    opens nl.baliewijzer.view.cardacross to
            javafx.fxml;
    opens nl.baliewijzer.view.practice to
            javafx.fxml;
    opens nl.baliewijzer.view.band to
            javafx.fxml;
    opens nl.baliewijzer.view.lookback to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.begin to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.contacts to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.calls to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.texts to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.desk to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.review to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.languages to
            javafx.fxml;
    opens nl.baliewijzer.view.beheer.release to
            javafx.fxml;
}
