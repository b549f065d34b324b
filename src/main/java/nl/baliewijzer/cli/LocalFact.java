package nl.baliewijzer.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.settings.SettingKey;

/// A fact of the counter that the 112 screen leaves out when nobody filled it in.
enum LocalFact {
    ADDRESS(SettingKey.ADDRESS, Desk::address),
    ENTRANCE(SettingKey.ENTRANCE, Desk::entrance),
    FLOOR(SettingKey.FLOOR, Desk::floor),
    DESK(SettingKey.DESK, Desk::desk),
    ALARM_BUTTON(SettingKey.ALARM_BUTTON, Desk::alarmButton),
    CODE_SENTENCE(SettingKey.CODE_SENTENCE, Desk::codeSentence),
    SECURITY(SettingKey.SECURITY, Desk::security),
    OUTSIDE_PREFIX(SettingKey.OUTSIDE_PREFIX, Desk::outsidePrefix),
    PHONE_SHOWS_ADDRESS(SettingKey.PHONE_SHOWS_ADDRESS, Desk::phoneShowsAddress),
    CALL_BACK(SettingKey.CALL_BACK, Desk::callBack);

    private final SettingKey key;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method of a record
    private final Function<Desk, Optional<?>> value;

    LocalFact(SettingKey key, Function<Desk, Optional<?>> value) {
        this.key = key;
        this.value = value;
    }

    /// What is missing for this desk, each as a line for the coordinator.
    static Stream<String> missing(Desk desk) {
        return Arrays.stream(values())
                .filter(fact -> fact.value.apply(desk).isEmpty())
                .filter(fact -> desk.none().stream().map(Desk.Fact::id).noneMatch(fact.key.id()::equals))
                .map(fact -> fact.key.id() + ": " + fact.key.about());
    }
}
