/// Baliewijzer: a calm side panel for the counter of a Dutch municipality.
@org.jspecify.annotations.NullMarked
module nl.baliewijzer {
    requires static transitive org.jspecify;
    requires com.google.gson;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
}
