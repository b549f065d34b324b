package nl.baliewijzer.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Desk.Fact;
import nl.baliewijzer.domain.Phone;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Shape;

/// Reads the local facts of a counter.
final class DeskReader {
    private static final Shape PREFIX =
            new Shape("(?!112)[0-9*#]{1,4}|" + Desk.NONE, "wat u kiest voor een buitenlijn, zoals 0, of geen");

    private DeskReader() {}

    /// The id says nothing: there is one counter.
    static Optional<Desk> read(Fields in, String id) {
        Optional<String> municipality = in.maybeText("municipality", 60);
        Optional<String> address = in.maybeText("address", 120);
        Optional<String> entrance = in.maybeText("entrance", 120);
        Optional<String> floor = in.maybeText("floor", 60);
        Optional<String> desk = in.maybeText("desk", 60);
        Optional<String> alarmButton = in.maybeText("alarmButton", 120);
        Optional<String> codeSentence = in.maybeText("codeSentence", 120, WordRules::neutral);
        Optional<Phone> security = in.maybeObject("security", Shapes::phoneOrNone);
        Optional<String> outsidePrefix = in.maybeText("outsidePrefix", 4, PREFIX);
        Optional<Boolean> phoneShowsAddress = in.maybeFlag("phoneShowsAddress");
        Optional<Phone> callBack = in.maybeObject("callBack", Shapes::phoneOrNone);
        Map<Fact, Optional<String>> written = Map.of(
                Fact.ALARM_BUTTON,
                alarmButton,
                Fact.SECURITY,
                security.map(Phone::number),
                Fact.OUTSIDE_PREFIX,
                outsidePrefix,
                Fact.CALL_BACK,
                callBack.map(Phone::number));
        return in.done(() -> new Desk(
                municipality,
                address,
                entrance,
                floor,
                desk,
                alarmButton.filter(DeskReader::isThere),
                codeSentence,
                security.filter(phone -> isThere(phone.number())),
                outsidePrefix.filter(DeskReader::isThere),
                phoneShowsAddress,
                callBack.filter(phone -> isThere(phone.number())),
                none(written)));
    }

    private static Set<Fact> none(Map<Fact, Optional<String>> written) {
        return written.entrySet().stream()
                .filter(fact -> fact.getValue().filter(Desk::isNone).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isThere(String written) {
        return !Desk.isNone(written);
    }
}
