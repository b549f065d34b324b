package nl.baliewijzer.view.makecontact;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.FormRow;
import nl.baliewijzer.guide.Talk;
import nl.baliewijzer.view.OpenRow;
import nl.baliewijzer.view.Session;

/// Step 2, maak contact: the form of the desk task, with sentences to say in each of its sections.
public final class MakeContactModel {
    /// The ids of the three lists that take the place of the form while one chooses from them; no section has these.
    public static final String TASKS = "-taak";

    public static final String COMPANIONS = "-aanwezig";

    public static final String LANGUAGES = "-taal";

    private final Catalogue catalogue;
    private final Session session;
    private final OpenRow row;
    private final ObservableValue<Talk> talk;

    /// What stands under the name of the desk task.
    public enum ContactPart {
        FORM,
        TASKS,
        COMPANIONS,
        LANGUAGES
    }

    public MakeContactModel(Catalogue catalogue, Session session, OpenRow row) {
        this.catalogue = catalogue;
        this.session = session;
        this.row = row;
        talk = session.state().map(state -> state.talk());
    }

    public Step step() {
        return catalogue.step(StepId.MAKE_CONTACT);
    }

    public OpenRow row() {
        return row;
    }

    public List<DeskTask> tasks() {
        return catalogue.tasks();
    }

    public ObservableValue<DeskTask> task() {
        return talk.map(now -> catalogue.task(now.task()));
    }

    public List<CompanionKind> companions() {
        return catalogue.companions();
    }

    /// Which of a group it is with, counted from 1.
    public ObservableValue<Integer> person() {
        return talk.map(Talk::person);
    }

    /// Whether this is who is there; nobody is, as long as nothing was chosen.
    public ObservableValue<Boolean> chosen(CompanionKind companion) {
        return talk.map(Talk::companion).map(now -> now.equals(companion.id()) && !now.equals(CompanionKind.UNKNOWN));
    }

    public ObservableValue<ContactPart> part() {
        return row.id().map(open -> switch (open.orElse("")) {
            case TASKS -> ContactPart.TASKS;
            case COMPANIONS -> ContactPart.COMPANIONS;
            case LANGUAGES -> ContactPart.LANGUAGES;
            default -> ContactPart.FORM;
        });
    }

    /// Opens the list of desk tasks, or shuts whichever list is open.
    public void pick() {
        row.press(
                switch (part().getValue()) {
                    case COMPANIONS -> COMPANIONS;
                    case LANGUAGES -> LANGUAGES;
                    case TASKS, FORM -> TASKS;
                });
    }

    /// Chooses the desk task; then who is there.
    public void choose(DeskTask task) {
        session.apply(state -> state.task(task.id()).unfold(COMPANIONS));
    }

    public void choose(CompanionKind companion) {
        session.apply(state -> state.companion(companion.id()).fold());
    }

    /// The sections of the form, with what can be said in each.
    public ObservableValue<List<FormRow>> form() {
        return talk.map(now -> new Asked(now.task(), now.companion()))
                .map(asked -> FormRow.of(catalogue, asked.task(), asked.companion()));
    }

    private record Asked(String task, String companion) {}

    public ObservableValue<Boolean> said(Prompt prompt) {
        return talk.map(now -> now.said().contains(prompt.id()));
    }

    public void say(Prompt prompt) {
        session.apply(state -> state.say(prompt.id()));
    }

    /// Opens the section of the prompt with this id, if it is one of the form.
    public void turnTo(String id) {
        form().getValue().stream()
                .filter(one -> one.prompts().anyMatch(prompt -> prompt.id().equals(id)))
                .map(one -> one.section().id())
                .filter(section -> !row.id().getValue().equals(Optional.of(section)))
                .findFirst()
                .ifPresent(row::press);
    }

    public void later() {
        session.apply(state -> state.open(Aside.LATER));
    }

    public void goOn() {
        session.apply(state -> state.goTo(StepId.SPEAK_ALONE));
    }

    public void goBack() {
        session.apply(state -> state.goTo(StepId.WIN_TIME));
    }
}
