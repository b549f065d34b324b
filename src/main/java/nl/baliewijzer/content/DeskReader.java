package nl.baliewijzer.content;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problems;

/// Reads the local facts of a counter.
final class DeskReader {
    private static final Pattern PREFIX = Pattern.compile("[0-9*#]{1,4}");

    private DeskReader() {}

    static Optional<Desk> read(Fields in) {
        Optional<String> municipality = in.maybeText("municipality", 60);
        Optional<String> address = in.maybeText("address", 120);
        Optional<String> entrance = in.maybeText("entrance", 120);
        Optional<String> floor = in.maybeText("floor", 60);
        Optional<String> desk = in.maybeText("desk", 60);
        Optional<String> alarmButton = in.maybeText("alarmButton", 120);
        Optional<String> codeSentence = in.maybeText("codeSentence", 120);
        Optional<Phone> security = in.maybeObject("security", Shapes::phone);
        Optional<String> outsidePrefix = in.maybeText("outsidePrefix", 4, DeskReader::prefix);
        Optional<Boolean> phoneShowsAddress = in.maybeFlag("phoneShowsAddress");
        Optional<Phone> callBack = in.maybeObject("callBack", Shapes::phone);
        return in.done(() -> new Desk(
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
                callBack));
    }

    private static void prefix(Json.Text text, Problems problems) {
        Shapes.match(PREFIX, text, problems, "wat u kiest voor een buitenlijn, zoals 0");
    }
}
