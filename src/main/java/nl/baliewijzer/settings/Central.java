package nl.baliewijzer.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Problem;

/// The settings of central management that are allowed, and what was wrong with the others.
///
/// `origins` says of each value who gave it.
public record Central(Map<SettingKey, String> values, Map<SettingKey, Origin> origins, List<Problem> problems) {
    /// Nothing is managed centrally.
    public static final Central NONE = new Central(Map.of(), Map.of(), List.of());

    public Central {
        values = Map.copyOf(values);
        origins = Map.copyOf(origins);
        problems = List.copyOf(problems);
    }

    /// Settings that all come from central management itself.
    public Central(Map<SettingKey, String> values, List<Problem> problems) {
        this(values, values.keySet().stream().collect(Collectors.toMap(key -> key, key -> Origin.CENTRAL)), problems);
    }

    /// Reads and checks; a wrong or unknown value is left out and is a problem.
    public static Central of(AdminSource source) {
        return of(List.of(source));
    }

    /// Reads and checks one place after the other: what an earlier one says well, a later one cannot change.
    public static Central of(List<AdminSource> sources) {
        var values = new EnumMap<SettingKey, String>(SettingKey.class);
        var origins = new EnumMap<SettingKey, Origin>(SettingKey.class);
        var problems = new ArrayList<Problem>();
        for (var source : sources) {
            var checked = source.read().check(EnumSet.allOf(SettingKey.class));
            problems.addAll(checked.problems());
            checked.values().forEach((key, value) -> {
                if (values.putIfAbsent(key, value) == null) {
                    origins.put(key, source.origin());
                }
            });
        }
        return new Central(values, origins, problems);
    }

    /// The central value, without the built-in default.
    public Optional<String> value(SettingKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /// Whether the employee cannot change this setting now.
    public boolean fixes(SettingKey key) {
        var origin = origin(key);
        return switch (key.say()) {
            case EMPLOYEE -> origin.filter(Origin::binds).isPresent();
            case CENTRAL_FIRST -> origin.filter(who -> !who.yields()).isPresent();
            case CENTRAL -> true;
        };
    }

    /// Who gave the central value, if there is one.
    public Optional<Origin> origin(SettingKey key) {
        return Optional.ofNullable(origins.get(key));
    }

    /// The folder of the municipality's own content.
    public Optional<Path> contentDir() {
        return value(SettingKey.CONTENT_DIR).map(Path::of);
    }

    /// The line about the local lead on the emergency card.
    public Optional<String> localLead() {
        return value(SettingKey.LOCAL_LEAD);
    }

    /// The municipality's own name in the bar.
    public Optional<String> name() {
        return value(SettingKey.NAME);
    }

    /// The municipality's colour as `#rrggbb`; white letters can be read on it.
    public Optional<String> accent() {
        return value(SettingKey.ACCENT);
    }

    /// Whether the employee may type a fact of one's own.
    public boolean ownFacts() {
        return flag(SettingKey.OWN_FACTS);
    }

    /// Whether the employee may copy facts.
    public boolean copyFacts() {
        return flag(SettingKey.COPY_FACTS);
    }

    /// How long nobody touches a key or button before everything is emptied.
    public Duration idle() {
        return Duration.ofMinutes(Long.parseLong(held(SettingKey.IDLE_MINUTES)));
    }

    /// How much of the panel there is when a session begins.
    public AtLogin atLogin() {
        return AtLogin.valueOf(held(SettingKey.START).toUpperCase(Locale.ROOT));
    }

    /// Whether the program fills the screen of a fixed computer for staff.
    public boolean kiosk() {
        return flag(SettingKey.KIOSK);
    }

    /// What the button to 112 shows in the steps at the counter.
    public EmergencySign emergencySign() {
        return EmergencySign.of(held(SettingKey.EMERGENCY_SIGN));
    }

    private boolean flag(SettingKey key) {
        return Boolean.parseBoolean(held(key));
    }

    private String held(SettingKey key) {
        return value(key).or(key::builtIn).orElseThrow();
    }

    /// The facts of this counter: what is set centrally wins, because it can differ from desk to desk.
    public Desk desk(Desk content) {
        return new Desk(
                value(SettingKey.MUNICIPALITY).or(content::municipality),
                value(SettingKey.ADDRESS).or(content::address),
                value(SettingKey.ENTRANCE).or(content::entrance),
                value(SettingKey.FLOOR).or(content::floor),
                value(SettingKey.DESK).or(content::desk),
                unlessNone(SettingKey.ALARM_BUTTON, content.alarmButton()),
                value(SettingKey.CODE_SENTENCE).or(content::codeSentence),
                phone(SettingKey.SECURITY, content.security()),
                unlessNone(SettingKey.OUTSIDE_PREFIX, content.outsidePrefix()),
                value(SettingKey.PHONE_SHOWS_ADDRESS).map(Boolean::valueOf).or(content::phoneShowsAddress),
                phone(SettingKey.CALL_BACK, content.callBack()),
                none(content));
    }

    private Optional<String> unlessNone(SettingKey key, Optional<String> content) {
        return value(key).or(() -> content).filter(written -> !Desk.isNone(written));
    }

    private Optional<Phone> phone(SettingKey key, Optional<Phone> content) {
        return value(key).isPresent()
                ? unlessNone(key, Optional.empty()).map(number -> new Phone(number, Optional.empty()))
                : content;
    }

    private Set<Desk.Fact> none(Desk content) {
        return Stream.of(Desk.Fact.values())
                .filter(fact -> SettingKey.of(fact.id())
                        .flatMap(this::value)
                        .map(Desk::isNone)
                        .orElse(content.none().contains(fact)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
