package nl.baliewijzer.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Numbered;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.TextNumbers;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.SettingKey;

/// The numbers that the panel shows from the settings of central management, and those of content that they replace.
record CentralNumbers(List<One> all, Set<String> replaced) {
    /// Nothing is set.
    static final CentralNumbers NONE = new CentralNumbers(List.of(), Set.of());

    /// Dialled as they stand.
    private static final Set<SettingKey> NUMBERS =
            EnumSet.of(SettingKey.LOCAL_LEAD, SettingKey.SECURITY, SettingKey.OUTSIDE_PREFIX, SettingKey.CALL_BACK);

    /// Shown as a text, in which a number may stand.
    private static final Set<SettingKey> TEXTS = EnumSet.of(
            SettingKey.MUNICIPALITY,
            SettingKey.NAME,
            SettingKey.ADDRESS,
            SettingKey.ENTRANCE,
            SettingKey.FLOOR,
            SettingKey.DESK,
            SettingKey.ALARM_BUTTON,
            SettingKey.CODE_SENTENCE);

    private static final String COUNTER = "desk";

    /// A number, in which text of which setting it stands, and in which file.
    record One(String number, String text, SettingKey key, String file) {}

    CentralNumbers {
        all = List.copyOf(all);
        replaced = Set.copyOf(replaced);
    }

    static CentralNumbers of(Installation here) {
        var file = here.folders().central().map(Object::toString).orElse("");
        var central = here.central();
        var numbers = Stream.of(SettingKey.values())
                .flatMap(key -> numbers(central, key, file))
                .toList();
        // a setting goes before the fact of the counter that has its name
        var replaced = central.values().keySet().stream().map(SettingKey::id).collect(Collectors.toUnmodifiableSet());
        return new CentralNumbers(numbers, replaced);
    }

    private static Stream<One> numbers(Central central, SettingKey key, String file) {
        return central.value(key).stream()
                .flatMap(text -> inside(key, text).map(number -> new One(number, text, key, file)));
    }

    private static Stream<String> inside(SettingKey key, String text) {
        if (NUMBERS.contains(key)) {
            return Stream.of(text).filter(number -> !Desk.isNone(number));
        }
        return TEXTS.contains(key) ? TextNumbers.ofCounter(text).stream() : Stream.empty();
    }

    /// The numbers of content without those that a setting goes before.
    List<Numbered> shownOf(List<Numbered> content) {
        return content.stream().filter(one -> !isReplaced(one)).toList();
    }

    private boolean isReplaced(Numbered one) {
        return one.kind().equals(COUNTER) && replaced.contains(one.path().split("\\.", 2)[0]);
    }
}
