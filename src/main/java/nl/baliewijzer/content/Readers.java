package nl.baliewijzer.content;

import java.util.Optional;
import nl.baliewijzer.json.Fields;

/// Which reader reads which kind.
final class Readers {
    private Readers() {}

    /// Reads one item whose id and lock are already read; empty if it has a problem.
    static Optional<? extends Record> read(Kind kind, Fields in, String id) {
        return switch (kind) {
            case SOURCES -> SourceReader.read(in, id);
            case STEPS -> StepReader.read(in, id);
            case SECTIONS -> SectionReader.read(in, id);
            case REMINDERS -> ReminderReader.read(in, id);
            case TASKS -> TaskReader.read(in, id);
            case COMPANIONS -> CompanionReader.read(in, id);
            case EXCUSES -> ExcuseReader.read(in, id);
            case PROMPTS -> PromptReader.read(in, id);
            case SIGNAL_GROUPS -> SignalGroupReader.read(in, id);
            case SIGNALS -> SignalReader.read(in, id);
            case ADVICE -> AdviceReader.read(in, id);
            case CONTACTS -> ContactReader.read(in, id);
            case ROLES -> RoleReader.read(in, id);
            case BINDINGS -> BindingReader.read(in, id);
            case QUESTIONS -> QuestionReader.read(in, id);
            case OUTCOMES -> OutcomeReader.read(in, id);
            case TOPICS -> TopicReader.read(in, id);
            case FIGURES -> FigureReader.read(in, id);
            case COVER -> CoverReader.read(in, id);
            case CLIENT_CARDS -> ClientCardReader.read(in, id);
            case SCENES -> SceneReader.read(in, id);
            case REGIONS -> RegionReader.read(in, id);
            case MUNICIPALITIES -> MunicipalityReader.read(in);
            case DESK -> DeskReader.read(in);
        };
    }
}
