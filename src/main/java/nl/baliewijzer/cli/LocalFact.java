package nl.baliewijzer.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Setting;

/// A fact of the counter that the 112 screen leaves out when nobody filled it in.
record LocalFact(Setting<?> setting, Function<Desk, Optional<?>> value) {
    private static final List<LocalFact> ALL = List.of(
            new LocalFact(AllSettings.ADDRESS, Desk::address),
            new LocalFact(AllSettings.ENTRANCE, Desk::entrance),
            new LocalFact(AllSettings.FLOOR, Desk::floor),
            new LocalFact(AllSettings.DESK, Desk::desk),
            new LocalFact(AllSettings.ALARM_BUTTON, Desk::alarmButton),
            new LocalFact(AllSettings.CODE_SENTENCE, Desk::codeSentence),
            new LocalFact(AllSettings.SECURITY, Desk::security),
            new LocalFact(AllSettings.OUTSIDE_PREFIX, Desk::outsidePrefix),
            new LocalFact(AllSettings.PHONE_SHOWS_ADDRESS, Desk::phoneShowsAddress),
            new LocalFact(AllSettings.CALL_BACK, Desk::callBack));

    /// What is missing for this desk, each as a line for the coordinator.
    static Stream<String> missing(Desk desk) {
        return ALL.stream()
                .filter(fact -> fact.value().apply(desk).isEmpty())
                .filter(fact -> desk.none().stream()
                        .map(Desk.Fact::id)
                        .noneMatch(fact.setting().id()::equals))
                .map(fact -> fact.setting().id() + ": " + fact.setting().about());
    }
}
