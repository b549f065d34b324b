package nl.baliewijzer.view.municipality;

import java.util.Optional;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.view.Texts;

/// What is said of the municipality that one may choose, and of those that are found.
record MunicipalityWords(Texts texts) {
    /// Its name, or that there is none.
    String name(Optional<Municipality> one) {
        return one.map(Municipality::name).orElse(texts.get("municipality.none"));
    }

    /// Whom one would call first there.
    String call(Optional<Contact> contact) {
        return contact.map(first -> texts.get(
                        "municipality.first",
                        first.organisation(),
                        first.phones().stream().findFirst().map(Phone::number).orElse("")))
                .map(String::strip)
                .orElse(texts.get("municipality.first.nobody"));
    }

    /// That there are `more` than are offered, or that none is called what was typed; else nothing.
    String found(boolean some, int more, String typed) {
        if (!some && !typed.isBlank()) {
            return texts.get("municipality.nothing");
        }
        return more > 0 ? texts.get("municipality.more", more) : "";
    }
}
