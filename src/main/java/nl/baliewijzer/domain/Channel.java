package nl.baliewijzer.domain;

import java.util.Optional;

/// One way to reach a contact.
///
/// `value` is the number or the address; `hours` are when somebody answers, absent where nobody answers at once.
public record Channel(ChannelKind kind, String value, Optional<String> label, Optional<OpeningHours> hours) {
    /// The ways there are, from a voice at once to a page to read.
    public enum ChannelKind {
        CALL,
        CHAT,
        MAIL,
        FORM,
        WEB
    }
}
