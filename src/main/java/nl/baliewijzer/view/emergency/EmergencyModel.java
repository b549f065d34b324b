package nl.baliewijzer.view.emergency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Nearby;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;

/// The 112 screen: leave or stay, what to read out, what they will ask; whole without any local fact.
public final class EmergencyModel {
    /// The ids of the advice whose place the facts of this counter take.
    static final String BUTTON = "acute-stay-knop";

    static final String CODE_SENTENCE = "acute-stay-zin";

    static final String COLLEAGUE = "acute-stay-collega";

    /// The ids of the lines of which one is true at most.
    static final String STILL_HERE = "acute-say-is-er";

    static final String GONE = "acute-say-is-weg";

    private static final List<String> OF_THE_OTHER = List.of(STILL_HERE, GONE);

    private final Catalogue catalogue;
    private final Desk desk;
    private final Session session;
    private final Texts texts;

    /// `desk` is what settings and content together know of this counter.
    public EmergencyModel(Catalogue catalogue, Desk desk, Session session, Texts texts) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.session = session;
        this.texts = texts;
    }

    public List<Advice> advice(AdviceKind kind) {
        return catalogue.advice(kind);
    }

    public ObservableValue<Boolean> canLeave() {
        return session.state().map(state -> state.way().canLeave());
    }

    public void canLeave(boolean yes) {
        session.apply(state -> state.canLeave(yes));
    }

    /// What to do when one can walk away, or when one cannot; never empty, the most important first.
    ///
    /// Without walking away the button, the code sentence and security of this counter, as far as known,
    /// take the place of what is true of any counter.
    public List<String> ways(boolean canLeave) {
        if (canLeave) {
            return advice(AdviceKind.ACUTE_LEAVE).stream().map(Advice::text).toList();
        }
        return advice(AdviceKind.ACUTE_STAY).stream().flatMap(this::staying).toList();
    }

    private Stream<String> staying(Advice general) {
        return switch (general.id()) {
            case BUTTON ->
                desk.none().contains(Desk.Fact.ALARM_BUTTON)
                        ? Stream.of()
                        : Stream.of(desk.alarmButton()
                                .map(place -> texts.get("emergency.button", place))
                                .orElse(general.text()));
            case CODE_SENTENCE ->
                Stream.concat(
                        Stream.of(desk.codeSentence()
                                .map(code -> texts.get("emergency.code", code))
                                .orElse(general.text())),
                        desk.security().map(phone -> texts.get("emergency.security", phone.number())).stream());
            case COLLEAGUE ->
                Stream.of(desk.outsidePrefix()
                        .map(prefix -> texts.get("emergency.colleague.calls", prefix))
                        .orElse(general.text()));
            default -> Stream.of(general.text());
        };
    }

    /// How 112 is dialled on this phone.
    public String dial() {
        return desk.outsidePrefix()
                .map(prefix -> texts.get("emergency.dial.prefix", prefix))
                .orElse(texts.get("emergency.dial"));
    }

    /// Whether whoever came along is still there, as far as the employee has said.
    public ObservableValue<Nearby> nearby() {
        return session.state().map(state -> state.way().nearby());
    }

    public void nearby(Nearby nearby) {
        session.apply(state -> state.nearby(nearby));
    }

    /// What is said to 112, as it stands now.
    public ObservableValue<List<String>> lines() {
        return session.state().map(GuideState::way).map(way -> say(way.canLeave(), way.nearby()));
    }

    /// The lines to read out: who and where one is, as far as it is known, and what happens; of the other one only
    /// what was chosen. Whoever cannot leave does not call, so then they are the colleague's.
    List<String> say(boolean canLeave, Nearby nearby) {
        AdviceKind kind = canLeave ? AdviceKind.ACUTE_SAY : AdviceKind.ACUTE_SAY_COLLEAGUE;
        List<String> lines = new ArrayList<>(advice(kind).stream()
                .filter(line -> !OF_THE_OTHER.contains(line.id()))
                .map(Advice::text)
                .toList());
        String who = canLeave ? "emergency.say.municipality" : "emergency.colleague.municipality";
        desk.spokenMunicipality().ifPresent(name -> lines.set(0, texts.get(who, name)));
        String where = canLeave ? "emergency.say.place" : "emergency.colleague.place";
        desk.place().ifPresent(place -> lines.add(1, texts.get(where, place)));
        advice(AdviceKind.ACUTE_SAY).stream()
                .filter(line -> holds(line, nearby))
                .map(Advice::text)
                .forEach(lines::add);
        return lines;
    }

    private static boolean holds(Advice line, Nearby nearby) {
        return switch (line.id()) {
            case STILL_HERE -> nearby == Nearby.STILL_HERE;
            case GONE -> nearby == Nearby.GONE;
            default -> false;
        };
    }

    /// What is good to know of this phone; empty when nothing is known.
    public Optional<String> phone() {
        return desk.phoneShowsAddress()
                .map(shows -> texts.get(shows ? "emergency.phone.shows" : "emergency.phone.hides"));
    }

    public void goBack() {
        session.apply(state -> state.back());
    }
}
