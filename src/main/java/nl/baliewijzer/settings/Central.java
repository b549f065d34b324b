package nl.baliewijzer.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Problem;

/// The settings of central management that are allowed, and what was wrong with the others.
///
/// `origins` says of each value who gave it.
public record Central(SettingValues values, Map<Setting<?>, Origin> origins, List<Problem> problems) {
    /// Nothing is managed centrally.
    public static final Central NONE = new Central(SettingValues.NONE, List.of());

    public Central {
        origins = Map.copyOf(origins);
        problems = List.copyOf(problems);
    }

    /// Settings that all come from central management itself.
    public Central(SettingValues values, List<Problem> problems) {
        this(
                values,
                values.settings().stream().collect(Collectors.toMap(Function.identity(), key -> Origin.CENTRAL)),
                problems);
    }

    /// Reads and checks one place after the other: what an earlier one says well, a later one cannot change.
    ///
    /// A wrong or unknown value is left out and is a problem.
    public static Central of(List<AdminSource> sources) {
        var values = SettingValues.NONE;
        var origins = new HashMap<Setting<?>, Origin>();
        var problems = new ArrayList<Problem>();
        for (var source : sources) {
            var checked = source.read().check(AllSettings.rows());
            problems.addAll(checked.problems());
            values = values.or(checked.values());
            checked.values().settings().forEach(setting -> origins.putIfAbsent(setting, source.origin()));
        }
        return new Central(values, origins, problems);
    }

    /// The value that holds, of a setting that always has one.
    public <T> T get(Setting<T> setting) {
        return find(setting).or(setting::builtIn).orElseThrow();
    }

    /// The central value, without the built-in default.
    public <T> Optional<T> find(Setting<T> setting) {
        return values.find(setting);
    }

    /// Whether the employee cannot change this setting now.
    public boolean fixes(Setting<?> setting) {
        var origin = origin(setting);
        return switch (setting.say()) {
            case EMPLOYEE -> origin.filter(Origin::binds).isPresent();
            case CENTRAL_FIRST -> origin.filter(who -> !who.yields()).isPresent();
            case CENTRAL -> true;
        };
    }

    /// Who gave the central value, if there is one.
    public Optional<Origin> origin(Setting<?> setting) {
        return Optional.ofNullable(origins.get(setting));
    }

    /// The facts of this counter: what is set centrally wins, because it can differ from desk to desk.
    public Desk desk(Desk content) {
        return new Desk(
                find(AllSettings.MUNICIPALITY).or(content::municipality),
                find(AllSettings.ADDRESS).or(content::address),
                find(AllSettings.ENTRANCE).or(content::entrance),
                find(AllSettings.FLOOR).or(content::floor),
                find(AllSettings.DESK).or(content::desk),
                unlessNone(AllSettings.ALARM_BUTTON, content.alarmButton()),
                find(AllSettings.CODE_SENTENCE).or(content::codeSentence),
                phone(AllSettings.SECURITY, content.security()),
                unlessNone(AllSettings.OUTSIDE_PREFIX, content.outsidePrefix()),
                find(AllSettings.PHONE_SHOWS_ADDRESS).or(content::phoneShowsAddress),
                phone(AllSettings.CALL_BACK, content.callBack()),
                none(content));
    }

    private Optional<String> unlessNone(Setting<String> setting, Optional<String> content) {
        return find(setting).or(() -> content).filter(written -> !Desk.isNone(written));
    }

    private Optional<Phone> phone(Setting<String> setting, Optional<Phone> content) {
        return find(setting).isPresent()
                ? unlessNone(setting, Optional.empty()).map(number -> new Phone(number, Optional.empty()))
                : content;
    }

    private Set<Desk.Fact> none(Desk content) {
        return Stream.of(Desk.Fact.values())
                .filter(fact -> AllSettings.of(fact.id())
                        .flatMap(values::written)
                        .map(Desk::isNone)
                        .orElse(content.none().contains(fact)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
