package nl.baliewijzer.view.speakalone;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.view.ContactLines;
import nl.baliewijzer.view.OpenRow;
import nl.baliewijzer.view.Pager;
import nl.baliewijzer.view.Session;

/// Step 3, spreek alleen: the rest of the form, with one sentence at a time under each row.
public final class SpeakAloneModel {
    private static final List<String> INTERPRETERS = List.of("tolk", "language-colleague");

    private final Catalogue catalogue;
    private final Session session;
    private final ContactLines contacts;
    private final OpenRow row;
    private final Map<AloneRow, Pager<Advice>> sentences = new EnumMap<>(AloneRow.class);

    /// A row of the form.
    public enum AloneRow {
        PERSON(AdviceKind.ALONE, "alone.person"),
        APPOINTMENT(AdviceKind.NEW_APPOINTMENT, "alone.appointment"),
        INTERPRETER(AdviceKind.INTERPRETER, "alone.interpreter"),
        LANGUAGE(AdviceKind.OTHER_LANGUAGE, "alone.language"),
        PAPERS(AdviceKind.HAND_OVER, "alone.papers"),
        /// Nobody else is there for a moment.
        ALONE(AdviceKind.CONSENT, "alone.alone");

        private final AdviceKind kind;
        private final String text;

        AloneRow(AdviceKind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        /// The id of its row.
        public String id() {
            return kind.id();
        }

        /// The key of its name.
        public String text() {
            return text;
        }
    }

    public SpeakAloneModel(Catalogue catalogue, Session session, ContactLines contacts, OpenRow row) {
        this.catalogue = catalogue;
        this.session = session;
        this.contacts = contacts;
        this.row = row;
        ObservableValue<Fitting> asked = session.state()
                .map(state -> new Fitting(state.talk().task(), state.talk().companion()));
        for (AloneRow part : AloneRow.values()) {
            sentences.put(part, new Pager<>(asked.map(now -> fitting(part.kind, now)), 1));
        }
    }

    private record Fitting(String task, String companion) {}

    private List<Advice> fitting(AdviceKind kind, Fitting asked) {
        return catalogue.advice(kind).stream()
                .filter(advice -> advice.fits(asked.task(), asked.companion()))
                .toList();
    }

    public Step step() {
        return catalogue.step(StepId.SPEAK_ALONE);
    }

    public OpenRow row() {
        return row;
    }

    /// The part whose row has this id.
    public AloneRow part(String id) {
        return Stream.of(AloneRow.values())
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The one sentence that is shown of a part; empty where it has none.
    public ObservableValue<List<Advice>> sentence(AloneRow part) {
        return pager(part).shown();
    }

    /// Whether a part has another sentence.
    public ObservableValue<Boolean> more(AloneRow part) {
        return pager(part).more();
    }

    public void nextSentence(AloneRow part) {
        pager(part).next();
        row.use();
    }

    private Pager<Advice> pager(AloneRow part) {
        return Optional.ofNullable(sentences.get(part)).orElseThrow();
    }

    /// Whom to call for an interpreter; empty where nobody is filled in.
    public Optional<ContactLines.Lines> interpreter() {
        return INTERPRETERS.stream()
                .flatMap(role -> catalogue.bound(role).stream())
                .findFirst()
                .map(contacts::of);
    }

    public ObservableValue<Boolean> said(Advice sentence) {
        return session.state().map(state -> state.talk().said().contains(sentence.id()));
    }

    public void say(Advice sentence) {
        session.apply(state -> state.say(sentence.id()));
    }

    /// Opens the row of the sentence with this id and turns to it, if it is one.
    public void turnTo(String id) {
        for (AloneRow part : AloneRow.values()) {
            if (pager(part).all().stream().anyMatch(one -> one.id().equals(id))) {
                pager(part).turnTo(one -> one.id().equals(id));
                if (!row.id().getValue().equals(Optional.of(part.id()))) {
                    row.press(part.id());
                }
            }
        }
    }

    /// Whether more people came for the same.
    public ObservableValue<Boolean> ofAGroup() {
        return session.state().map(state -> state.talk().companion().equals(CompanionKind.GROUP));
    }

    /// On with the next one of a group.
    public void nextPerson() {
        session.apply(GuideState::nextPerson);
    }

    public void later() {
        session.apply(state -> state.open(Aside.LATER));
    }

    public void goOn() {
        session.apply(state -> state.goTo(StepId.CONSULT));
    }

    public void goBack() {
        session.apply(state -> state.goTo(StepId.MAKE_CONTACT));
    }
}
