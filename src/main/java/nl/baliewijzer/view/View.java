package nl.baliewijzer.view;

import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;

/// Every FXML view by name; the one list of them.
public enum View {
    SHELL("shell"),
    BAR("bar"),
    COVER("cover"),
    STRIP("strip"),
    REST("rest"),
    REMINDERS("reminders"),
    CARD_CHOICE("card-choice"),
    RIGHTS_CHOICE("rights-choice"),
    BAND("band"),
    QUICK_NOTE("quick-note"),
    WIN_TIME("win-time"),
    MAKE_CONTACT("make-contact"),
    SPEAK_ALONE("speak-alone"),
    CONSULT("consult"),
    REPORT("report"),
    LATER("later"),
    EMERGENCY("emergency"),
    LOOK("look"),
    CONTACTS("contacts"),
    INFO("info"),
    SETTINGS("settings"),
    MUNICIPALITY("municipality"),
    MUNICIPALITY_PICKER("municipality-picker"),
    SEARCH("search"),
    KEYS("keys"),
    PRACTICE("practice"),
    LOOK_BACK("look-back"),
    CLIENT_CARD("client-card"),
    CARD_ACROSS("card-across"),
    BENCH("beheer"),
    BENCH_BEGIN("beheer-begin"),
    BENCH_CONTACTS("beheer-contacts"),
    BENCH_CALLS("beheer-calls"),
    BENCH_TEXTS("beheer-texts"),
    BENCH_DESK("beheer-desk"),
    BENCH_LANGUAGES("beheer-languages"),
    BENCH_REVIEW("beheer-review"),
    BENCH_RELEASE("beheer-release");

    private final String file;

    View(String file) {
        this.file = file;
    }

    /// The name of its file in `fxml/`, without the ending.
    public String file() {
        return file;
    }

    /// The view of a step.
    public static View of(StepId step) {
        return switch (step) {
            case WIN_TIME -> WIN_TIME;
            case MAKE_CONTACT -> MAKE_CONTACT;
            case SPEAK_ALONE -> SPEAK_ALONE;
            case CONSULT -> CONSULT;
            case REPORT -> REPORT;
        };
    }

    /// The view of a screen beside the steps.
    public static View of(Aside aside) {
        return switch (aside) {
            case EMERGENCY -> EMERGENCY;
            case LOOK -> LOOK;
            case CONTACTS -> CONTACTS;
            case INFO -> INFO;
            case SETTINGS -> SETTINGS;
            case MUNICIPALITY -> MUNICIPALITY;
            case SEARCH -> SEARCH;
            case KEYS -> KEYS;
            case LATER -> LATER;
            case PRACTICE -> PRACTICE;
            case LOOK_BACK -> LOOK_BACK;
            case CLIENT_CARD -> CLIENT_CARD;
            case CARD_ACROSS -> CARD_ACROSS;
        };
    }
}
