package nl.baliewijzer.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.WhoseName;
import nl.baliewijzer.guide.Consent;
import nl.baliewijzer.guide.Given;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.Observation;
import nl.baliewijzer.guide.Presence;
import nl.baliewijzer.guide.brake.Brake;
import nl.baliewijzer.view.FactWords;
import nl.baliewijzer.view.Texts;

/// What to say on the phone, in the order in which it is asked; every line can be read aloud as it stands.
public final class PhoneSheet {
    private final Desk desk;
    private final Texts texts;
    private final FactWords factWords;

    /// A heading with the lines under it.
    public record SheetPart(String heading, List<String> lines) {
        public SheetPart {
            lines = List.copyOf(lines);
        }
    }

    /// `desk` is what settings and content together know of this counter, `brake` finds what may identify somebody.
    public PhoneSheet(Desk desk, Brake brake, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        factWords = new FactWords(desk, brake, texts);
    }

    /// The sheet for an outcome and the answers that led to it; `say` is what the outcome or its call begins with,
    /// `whose` whose name is given in it.
    public List<SheetPart> of(GuideState state, Outcome outcome, List<Given> given, List<String> say, WhoseName whose) {
        List<SheetPart> parts = new ArrayList<>();
        Stream<String> begin = Stream.concat(who(whose), outcome.acute() ? place() : Stream.empty());
        parts.add(new SheetPart(
                texts.get("sheet.begin"), Stream.concat(begin, say.stream()).toList()));
        boolean named = outcome.acute() || state.way().consent() == Consent.YES;
        if (!state.facts().isEmpty()) {
            parts.add(new SheetPart(
                    texts.get("lines.facts"),
                    state.facts().stream().map(fact -> fact(fact, named)).toList()));
        }
        parts.add(new SheetPart(texts.get("sheet.now"), now(state, outcome).toList()));
        wish(given).ifPresent(wish -> parts.add(new SheetPart(texts.get("sheet.wish"), List.of(wish))));
        if (outcome.aboutSomebody()) {
            parts.add(new SheetPart(texts.get("sheet.name"), List.of(name(state, outcome))));
        }
        return parts;
    }

    /// Nothing, where one calls without a name of one's own: the desk would tell it.
    private Stream<String> who(WhoseName whose) {
        Optional<String> callBack = desk.callBack().map(phone -> texts.get("sheet.call.back", phone.number()));
        return switch (whose) {
            case WITHOUT_YOURS -> Stream.empty();
            case WITHOUT_CLIENT -> Stream.concat(Stream.of(from()), callBack.stream());
            case WITH_YOURS -> Stream.concat(Stream.of(from()), callBack.or(this::toFillIn).stream());
        };
    }

    /// Nothing where there is no number to be called back on.
    private Optional<String> toFillIn() {
        return Optional.of(texts.get("sheet.call.back.unknown"))
                .filter(_ -> !desk.none().contains(Desk.Fact.CALL_BACK));
    }

    private String from() {
        return desk.spokenMunicipality()
                .map(name -> texts.get("sheet.who", name))
                .orElse(texts.get("sheet.who.unknown"));
    }

    private String fact(Observation fact, boolean named) {
        return texts.get("sheet.fact", factWords.howAndWhen(fact), factWords.said(fact, named));
    }

    /// Where to come to; nobody but 112 comes.
    private Stream<String> place() {
        return Stream.of(desk.place()
                .map(place -> texts.get("emergency.say.place", place))
                .orElse(texts.get("sheet.place.unknown")));
    }

    private Stream<String> now(GuideState state, Outcome outcome) {
        Presence presence = outcome.aboutSomebody() ? state.way().presence() : Presence.NOT_SAID;
        Stream<String> client = switch (presence) {
            case NOT_SAID -> Stream.empty();
            case HERE_ALONE -> Stream.of(texts.get(alone(state)));
            case HERE -> Stream.of(texts.get("presence.here.say"));
            case JUST_LEFT -> Stream.of(texts.get("presence.left.say"));
            case COMES_BACK -> Stream.of(texts.get("presence.back.say"));
        };
        int people = state.talk().person();
        Stream<String> group = people == 1 ? Stream.empty() : Stream.of(texts.get("facts.people", people));
        Stream<String> danger = Stream.of(texts.get(outcome.acute() ? "sheet.danger" : "sheet.no.danger"));
        return Stream.of(group, client, danger).flatMap(lines -> lines);
    }

    /// Where nobody came along, nobody went.
    private static String alone(GuideState state) {
        return state.talk().companion().equals(CompanionKind.NOBODY) ? "presence.nobody.say" : "presence.alone.say";
    }

    private static Optional<String> wish(List<Given> given) {
        return given.stream()
                .filter(one -> one.question().id().equals(Needed.WISH.id()))
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
