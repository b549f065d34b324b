package nl.baliewijzer.guide;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Desk;

/// A fact of the counter that the 112 screen leaves out when nobody filled it in.
public enum LocalFact {
    ADDRESS("address", Desk::address),
    ENTRANCE("entrance", Desk::entrance),
    FLOOR("floor", Desk::floor),
    DESK("desk", Desk::desk),
    ALARM_BUTTON("alarmButton", Desk::alarmButton),
    CODE_SENTENCE("codeSentence", Desk::codeSentence),
    SECURITY("security", Desk::security),
    OUTSIDE_PREFIX("outsidePrefix", Desk::outsidePrefix),
    PHONE_SHOWS_ADDRESS("phoneShowsAddress", Desk::phoneShowsAddress),
    CALL_BACK("callBack", Desk::callBack);

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method of a record
    private final Function<Desk, Optional<?>> value;

    LocalFact(String id, Function<Desk, Optional<?>> value) {
        this.id = id;
        this.value = value;
    }

    /// Its name in content and in the settings.
    public String id() {
        return id;
    }

    /// What is missing for this desk; what it is said to be without is not.
    static Stream<LocalFact> missing(Desk desk) {
        return Arrays.stream(values())
                .filter(fact -> fact.value.apply(desk).isEmpty())
                .filter(fact -> desk.none().stream().map(Desk.Fact::id).noneMatch(fact.id::equals));
    }
}
