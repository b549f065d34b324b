package nl.baliewijzer.view.parts;

import javafx.beans.value.ObservableValue;

/// Cards with a sentence to say, between quotation marks.
public final class Sentence {
    private Sentence() {}

    /// A card with a sentence that can be marked as said; `more` may be empty.
    public static Choice card(String sentence, String more, ObservableValue<Boolean> said, Runnable action) {
        Choice card = new Choice(quoted(sentence), more, action).toggle();
        card.getStyleClass().add("say");
        InWindow.watch(card, said, card::setSelected);
        return card;
    }

    /// The sentence between Dutch single quotation marks.
    public static String quoted(String sentence) {
        return "‘" + sentence + "’";
    }
}
