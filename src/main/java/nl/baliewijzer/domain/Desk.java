package nl.baliewijzer.domain;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The local facts of this counter, for the 112 screen and the phone sheet; whatever is absent is simply not said.
///
/// `none` are the facts that are absent because there is nothing, and not because nobody filled them in.
/// `outsidePrefix` is dialled before an outside number; `phoneShowsAddress` is whether 112 sees this building's
/// address.
public record Desk(
        Optional<String> municipality,
        Optional<String> address,
        Optional<String> entrance,
        Optional<String> floor,
        Optional<String> desk,
        Optional<String> alarmButton,
        Optional<String> codeSentence,
        Optional<Phone> security,
        Optional<String> outsidePrefix,
        Optional<Boolean> phoneShowsAddress,
        Optional<Phone> callBack,
        Set<Fact> none)
        implements Item {
    /// The shape of the word that says that there is none, as a regular expression.
    public static final String NONE = "[Gg]een";

    /// What a counter may be without.
    public enum Fact {
        ALARM_BUTTON("alarmButton"),
        SECURITY("security"),
        OUTSIDE_PREFIX("outsidePrefix"),
        CALL_BACK("callBack");

        private final String id;

        Fact(String id) {
            this.id = id;
        }

        /// Its name in content and in the settings.
        public String id() {
            return id;
        }
    }

    /// A desk of which nothing is known.
    public static final Desk UNKNOWN = new Desk(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Desk {
        none = Set.copyOf(none);
    }

    /// A desk of which nothing is known to be absent.
    public Desk(
            Optional<String> municipality,
            Optional<String> address,
            Optional<String> entrance,
            Optional<String> floor,
            Optional<String> desk,
            Optional<String> alarmButton,
            Optional<String> codeSentence,
            Optional<Phone> security,
            Optional<String> outsidePrefix,
            Optional<Boolean> phoneShowsAddress,
            Optional<Phone> callBack) {
        this(
                municipality,
                address,
                entrance,
                floor,
                desk,
                alarmButton,
                codeSentence,
                security,
                outsidePrefix,
                phoneShowsAddress,
                callBack,
                Set.of());
    }

    /// There is one counter in all content together, so its id says nothing.
    @Override
    public String id() {
        return "balie";
    }

    /// Whether what was filled in says that there is none.
    public static boolean isNone(String written) {
        return written.matches(NONE);
    }

    /// Where the desk is, from near to far, as far as it is known: *balie 4, begane grond, Marktplein 1, ingang
    /// Kerkstraat*.
    public Optional<String> place() {
        String place = Stream.of(spokenDesk(), floor, address, entrance.map(name -> "ingang " + name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(place).filter(known -> !known.isEmpty());
    }

    /// The desk as it is read out: *balie 4* where only its number is known.
    public Optional<String> spokenDesk() {
        return desk.map(name -> name.matches("\\d+") ? "balie " + name : name);
    }

    /// The municipality's name as it is read out: without a second name in brackets.
    public Optional<String> spokenMunicipality() {
        return municipality.map(name -> name.replaceFirst(" \\(.*\\)$", ""));
    }
}
