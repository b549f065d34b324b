package nl.baliewijzer.view.beheer.desk;

import java.util.Arrays;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Setting;

/// A fact of the desk as the form asks for it.
///
/// `whole` is what is taken away when it is emptied; of some one can say that there is none.
public enum DeskField {
    ADDRESS(AllSettings.ADDRESS, "beheer.desk.address", false),
    ENTRANCE(AllSettings.ENTRANCE, "beheer.desk.entrance", false),
    FLOOR(AllSettings.FLOOR, "beheer.desk.floor", false),
    DESK(AllSettings.DESK, "beheer.desk.desk", false),
    ALARM_BUTTON(AllSettings.ALARM_BUTTON, "beheer.desk.alarm", true),
    CODE_SENTENCE(AllSettings.CODE_SENTENCE, "beheer.desk.code", false),
    SECURITY(AllSettings.SECURITY, "beheer.desk.security", true, "number"),
    OUTSIDE_PREFIX(AllSettings.OUTSIDE_PREFIX, "beheer.desk.prefix", true),
    CALL_BACK(AllSettings.CALL_BACK, "beheer.desk.call.back", true, "number");

    @SuppressWarnings("ImmutableEnumChecker") // a row of a table
    private final Setting<String> key;

    private final String text;
    private final boolean mayBeNone;

    @SuppressWarnings("ImmutableEnumChecker") // a record of names
    private final FieldPath place;

    @SuppressWarnings("ImmutableEnumChecker") // a record of names
    private final FieldPath whole;

    DeskField(Setting<String> key, String text, boolean mayBeNone, String... within) {
        this.key = key;
        this.text = text;
        this.mayBeNone = mayBeNone;
        whole = FieldPath.of(key.id());
        place = within.length == 0 ? whole : whole.to(within[0]);
    }

    /// The key of what the fact at this place is called.
    public static String text(FieldPath place) {
        return Arrays.stream(values())
                .filter(fact -> fact.whole.equals(place))
                .map(fact -> fact.text)
                .findFirst()
                .orElse("beheer.desk.shows");
    }

    /// The setting by which central management can say the same.
    Setting<String> key() {
        return key;
    }

    String text() {
        return text;
    }

    boolean mayBeNone() {
        return mayBeNone;
    }

    /// Whether it is a telephone number.
    boolean isNumber() {
        return !place.equals(whole);
    }

    FieldPath place() {
        return place;
    }

    FieldPath whole() {
        return whole;
    }
}
