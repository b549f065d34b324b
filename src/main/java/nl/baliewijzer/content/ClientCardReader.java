package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Shape;

/// Reads the card for the client in one language; whoever comes along may read it too.
final class ClientCardReader {
    private static final Shape LANGUAGE = new Shape("[a-z]{2,3}(-[a-z0-9]{2,8})*", "de code van een taal, zoals pl");
    private static final int MOST_ID = 60;
    private static final int MOST_TEXT = 90;
    private static final int MOST_ANSWER = 24;

    private ClientCardReader() {}

    static Optional<ClientCard> read(Fields in, String id) {
        if (!id.isEmpty()) {
            in.text("id", MOST_ID, LANGUAGE);
        }
        String name = in.text("name", 40, WordRules::neutral, WordRules::noDigit);
        String title = in.text("title", 40, WordRules::neutral, WordRules::noDigit);
        String safe = in.text("safe", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        String interpreter = in.text("interpreter", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        String need = in.text("need", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        String call = in.text("call", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        String decide = in.text("decide", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        String yes = in.text("yes", MOST_ANSWER, WordRules::neutral, WordRules::noDigit);
        String no = in.text("no", MOST_ANSWER, WordRules::neutral, WordRules::noDigit);
        String unsure = in.text("unsure", MOST_ANSWER, WordRules::neutral, WordRules::noDigit);
        List<String> rights = in.maybeFilledTexts("rights", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        Optional<String> work = in.maybeText("work", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        Optional<String> danger = in.maybeText("danger", MOST_TEXT, WordRules::neutral, WordRules::noDigit);
        in.together("rights", "work");
        in.together("rights", "danger");
        Optional<String> reviewer = in.maybeText("reviewer", 60);
        Optional<LocalDate> reviewed = in.maybeDate("reviewed");
        in.together("reviewer", "reviewed");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new ClientCard(
                id,
                name,
                title,
                new ClientCard.Questions(safe, interpreter, need, call, decide),
                new ClientCard.Answers(yes, no, unsure),
                work.flatMap(before -> danger.map(last -> new ClientCard.Rights(rights, before, last))),
                reviewer.flatMap(by -> reviewed.map(on -> new ClientCard.Review(by, on))),
                sources));
    }
}
