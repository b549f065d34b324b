package nl.baliewijzer.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.guide.Given;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Observation;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.view.FactWords;
import nl.baliewijzer.view.Texts;

/// What to say on the phone, in the order in which it is asked; every line can be read aloud as it stands.
public final class PhoneSheet {
    /// The id of the question what the client wants.
    private static final String WISH = "wens";

    private final Desk desk;
    private final Texts texts;
    private final Brake brake;
    private final FactWords factWords;

    /// A heading with the lines under it.
    public record Part(String heading, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// `desk` is what settings and content together know of this counter, `brake` finds what may identify somebody.
    public PhoneSheet(Desk desk, Brake brake, Texts texts) {
        this.brake = brake;
        this.desk = desk;
        this.texts = texts;
        factWords = new FactWords(desk, texts);
    }

    /// The sheet for an outcome and the answers that led to it; `say` is what the outcome or its call begins with.
    public List<Part> of(GuideState state, Outcome outcome, List<Given> given, List<String> say) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                texts.get("sheet.begin"), Stream.concat(who(), say.stream()).toList()));
        if (!state.facts().isEmpty()) {
            parts.add(new Part(
                    texts.get("lines.facts"),
                    state.facts().stream().map(this::fact).toList()));
        }
        parts.add(new Part(
                texts.get("sheet.now"),
                Stream.concat(where(), now(state, outcome)).toList()));
        wish(given).ifPresent(wish -> parts.add(new Part(texts.get("sheet.wish"), List.of(wish))));
        parts.add(new Part(texts.get("sheet.name"), List.of(name(state, outcome))));
        return parts;
    }

    private Stream<String> who() {
        return Stream.of(
                        desk.spokenMunicipality().map(name -> texts.get("sheet.who", name)),
                        desk.callBack().map(phone -> texts.get("sheet.call.back", phone.number())))
                .flatMap(Optional::stream);
    }

    private String fact(Observation fact) {
        String words = fact.whole() ? fact.sentence() : brake.leftOut(fact.sentence());
        return texts.get("sheet.fact", factWords.howAndWhen(fact), words);
    }

    private Stream<String> where() {
        return desk.place().map(place -> texts.get("emergency.say.place", place)).stream();
    }

    private Stream<String> now(GuideState state, Outcome outcome) {
        String client = switch (state.way().presence()) {
            case HERE -> texts.get("presence.here.say");
            case JUST_LEFT -> texts.get("presence.left.say");
            case COMES_BACK -> texts.get("presence.back.say");
        };
        return Stream.of(client, texts.get(outcome.acute() ? "sheet.danger" : "sheet.no.danger"));
    }

    private static Optional<String> wish(List<Given> given) {
        return given.stream()
                .filter(one -> one.question().id().equals(WISH))
                .map(one -> one.answer().text() + ".")
                .findFirst();
    }

    private String name(GuideState state, Outcome outcome) {
        if (outcome.acute()) {
            return texts.get("consent.acute");
        }
        return switch (state.way().consent()) {
            case NOT_ASKED -> texts.get("consent.not.asked.say");
            case YES -> texts.get("consent.yes.say");
            case NO -> texts.get("consent.no.say");
        };
    }
}
