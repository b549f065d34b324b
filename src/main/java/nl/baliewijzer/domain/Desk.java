package nl.baliewijzer.domain;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The local facts of this counter, for the 112 screen and the phone sheet; whatever is absent is simply not said.
///
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
        Optional<Phone> callBack) {
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
