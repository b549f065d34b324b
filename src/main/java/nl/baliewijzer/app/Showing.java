package nl.baliewijzer.app;

import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.settings.AtLogin;

/// How much of the panel is on the screen; a kiosk is open or at rest.
enum Showing {
    OPEN,
    STRIP,
    HIDDEN,
    REST;

    /// How much there is of a panel that is started with this word; `atLogin` is what whoever logs in gets.
    static Showing first(Word word, AtLogin atLogin) {
        return switch (word) {
            case SUMMON, TOGGLE, COVER -> OPEN;
            case HIDE -> HIDDEN;
            case LOGIN ->
                switch (atLogin) {
                    case STRIP -> STRIP;
                    case HIDDEN -> HIDDEN;
                    case OPEN -> OPEN;
                };
        };
    }
}
