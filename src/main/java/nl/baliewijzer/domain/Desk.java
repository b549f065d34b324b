package nl.baliewijzer.domain;

import java.util.Optional;

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
}
