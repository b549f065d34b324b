package nl.baliewijzer.view;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.guide.Reviewed;
import nl.baliewijzer.view.parts.Choice;

/// The other language in which sentences stand under the Dutch ones, while one is chosen.
public final class Spoken {
    private final Reviewed reviewed;
    private final Session session;
    private final CardFonts fonts;

    /// `fonts` has the letters that the panel's own typeface lacks.
    public Spoken(Reviewed reviewed, Session session, CardFonts fonts) {
        this.reviewed = reviewed;
        this.session = session;
        this.fonts = fonts;
    }

    /// Those that somebody has reviewed, and no others.
    public List<Translation> languages() {
        return reviewed.translations();
    }

    /// The one that was chosen; empty for Dutch only.
    public ObservableValue<Optional<Translation>> chosen() {
        return session.state().map(state -> state.talk().language().flatMap(this::find));
    }

    private Optional<Translation> find(String code) {
        return languages().stream().filter(one -> one.id().equals(code)).findFirst();
    }

    /// Has sentences stand under the Dutch ones, or no more, and shuts the list.
    public void choose(Optional<Translation> language) {
        session.apply(state -> state.language(language.map(Translation::id)).fold());
    }

    /// Puts what a Dutch sentence is in the chosen language under it.
    public Choice under(Choice card) {
        chosen().getValue().flatMap(language -> language.of(card.getText())).ifPresent(text -> {
            card.setMore(text);
            card.setMoreStyle(isCyrillic(text) ? "-fx-font-family: \"" + fonts.letters() + "\";" : "");
        });
        return card;
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(one -> UnicodeScript.of(one) == UnicodeScript.CYRILLIC);
    }
}
