package nl.baliewijzer.view.parts;

import javafx.beans.value.ObservableValue;

/// Sentences to say: as a card without any mark at the counter, between quotation marks where they are read out.
public final class Sentence {
    private Sentence() {}

    /// A card with a sentence that can be marked as said.
    public static Choice card(String sentence, ObservableValue<Boolean> said, Runnable action) {
        Choice card = new Choice(sentence, "", action).toggle();
        card.getStyleClass().add("say");
        InWindow.watch(card, said, card::setSelected);
        return card;
    }

    /// The sentence between Dutch single quotation marks.
    public static String quoted(String sentence) {
        return "‘" + sentence + "’";
    }
}
