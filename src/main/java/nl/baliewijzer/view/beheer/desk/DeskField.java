package nl.baliewijzer.view.beheer.desk;

import java.util.Arrays;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.settings.SettingKey;

/// A fact of the desk as the form asks for it.
///
/// `whole` is what is taken away when it is emptied; of some one can say that there is none.
public enum DeskField {
    ADDRESS(SettingKey.ADDRESS, "beheer.desk.address", false),
    ENTRANCE(SettingKey.ENTRANCE, "beheer.desk.entrance", false),
    FLOOR(SettingKey.FLOOR, "beheer.desk.floor", false),
    DESK(SettingKey.DESK, "beheer.desk.desk", false),
    ALARM_BUTTON(SettingKey.ALARM_BUTTON, "beheer.desk.alarm", true),
    CODE_SENTENCE(SettingKey.CODE_SENTENCE, "beheer.desk.code", false),
    SECURITY(SettingKey.SECURITY, "beheer.desk.security", true, "number"),
    OUTSIDE_PREFIX(SettingKey.OUTSIDE_PREFIX, "beheer.desk.prefix", true),
    CALL_BACK(SettingKey.CALL_BACK, "beheer.desk.call.back", true, "number");

    private final SettingKey key;
    private final String text;
    private final boolean mayBeNone;

    @SuppressWarnings("ImmutableEnumChecker") // a record of names
    private final FieldPath place;

    @SuppressWarnings("ImmutableEnumChecker") // a record of names
    private final FieldPath whole;

    DeskField(SettingKey key, String text, boolean mayBeNone, String... within) {
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
    SettingKey key() {
        return key;
    }

    String text() {
        return text;
    }

    boolean mayBeNone() {
        return mayBeNone;
    }

    FieldPath place() {
        return place;
    }

    FieldPath whole() {
        return whole;
    }
}
