/// The smallest JavaFX program with a window: what the panel is compared with.
module bare {
    requires javafx.controls;

    exports bare to
            javafx.graphics;
}
