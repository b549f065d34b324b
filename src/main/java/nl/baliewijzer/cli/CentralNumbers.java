package nl.baliewijzer.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.content.Numbered;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.TextNumbers;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.Setting;

/// The numbers that the panel shows from the settings of central management, and those of content that they replace.
record CentralNumbers(List<SetNumber> all, Set<String> replaced) {
    /// Nothing is set.
    static final CentralNumbers NONE = new CentralNumbers(List.of(), Set.of());

    private static final String COUNTER = "desk";

    /// A number, in which text of which setting it stands, and in which file.
    record SetNumber(String number, String text, Setting<?> setting, String file) {}

    CentralNumbers {
        all = List.copyOf(all);
        replaced = Set.copyOf(replaced);
    }

    static CentralNumbers of(Installation here) {
        var file = here.folders().central().map(Object::toString).orElse("");
        var central = here.central();
        var numbers = AllSettings.rows().stream()
                .flatMap(setting -> numbers(central, setting, file))
                .toList();
        // a setting goes before the fact of the counter that has its name
        var replaced = central.values().settings().stream().map(Setting::id).collect(Collectors.toUnmodifiableSet());
        return new CentralNumbers(numbers, replaced);
    }

    private static Stream<SetNumber> numbers(Central central, Setting<?> setting, String file) {
        return central.values().written(setting).stream()
                .flatMap(text -> inside(setting, text).map(number -> new SetNumber(number, text, setting, file)));
    }

    private static Stream<String> inside(Setting<?> setting, String text) {
        return switch (setting.shows()) {
            case NOTHING -> Stream.empty();
            case TEXT -> TextNumbers.ofCounter(text).stream();
            case NUMBER -> Stream.of(text).filter(number -> !Desk.isNone(number));
        };
    }

    /// The numbers of content without those that a setting goes before.
    List<Numbered> shownOf(List<Numbered> content) {
        return content.stream().filter(one -> !isReplaced(one)).toList();
    }

    private boolean isReplaced(Numbered one) {
        return one.kind().equals(COUNTER) && replaced.contains(one.path().split("\\.", 2)[0]);
    }
}
