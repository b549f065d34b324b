package nl.baliewijzer.view.beheer.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.draft.Members;
import nl.baliewijzer.guide.CounterSentences;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.AllFields;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.FormField;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;

/// The sentences of steps 1 to 3 in one language, each under the Dutch one that the panel has now.
final class SentencesPart extends VBox {
    private static final FieldPath LIST = FieldPath.of("sentences");

    private final WordsForm words;
    private final Texts texts;

    SentencesPart(WordsForm words, CardPrinter printer, Texts texts) {
        this.words = words;
        this.texts = texts;
        getStyleClass().add("bench-form");
        String what = texts.get("beheer.languages.sentences");
        getChildren().add(AdviceList.wrapped(what, "section"));
        getChildren().add(new ReviewPart(words, what, this::pairs, printer, texts));
        CounterSentences.STEPS.forEach(step -> getChildren().add(ofStep(step)));
        VBox lost = new VBox();
        lost.getStyleClass().add("bench-form");
        Each.show(lost, words.bench().of(this::lost, List.of()), this::gone);
        getChildren().addAll(lost, AllFields.of(words.form(), texts));
    }

    /// Opens the step in `root` that has the sentence at this place; the field of a sentence is known by its Dutch.
    static FieldPath reveal(Node root, ItemId id, FieldPath place, BenchModel bench) {
        if (!place.toString().startsWith(LIST + "[")) {
            return place;
        }
        DraftNow open = bench.now().get().orElseThrow();
        String dutch = open.text(id, LIST.to(place.steps().get(1)).to("dutch"));
        CounterSentences.STEPS.stream()
                .filter(step -> dutch(step, open).contains(dutch))
                .forEach(step -> ((Disclosure) root.lookup("#" + row(step))).setOpen(true));
        return FieldPath.of(dutch);
    }

    private static String row(StepId step) {
        return "sentences-" + step.id();
    }

    private ItemId id() {
        return words.form().id();
    }

    /// The fields are made when somebody wants to see them: they are many.
    private Node ofStep(StepId step) {
        Disclosure part = new Disclosure();
        part.setId(row(step));
        VBox fields = new VBox();
        fields.getStyleClass().add("bench-form");
        part.getContent().add(fields);
        InWindow.watch(
                part,
                words.bench().of(open -> open.catalogue().step(step).rail() + ": " + counted(step, open), ""),
                part::setText);
        Each.show(
                fields,
                part.openProperty()
                        .flatMap(shown ->
                                words.bench().of(open -> shown ? dutch(step, open) : List.<String>of(), List.of())),
                this::field);
        return part;
    }

    private String counted(StepId step, DraftNow open) {
        List<String> all = dutch(step, open);
        long done = all.stream().filter(dutch -> at(dutch, open) >= 0).count();
        return texts.get("beheer.languages.counted", done, all.size());
    }

    private static List<String> dutch(StepId step, DraftNow open) {
        return new CounterSentences(open.catalogue()).of(step);
    }

    private FormField field(String dutch) {
        FormField field =
                words.line(dutch, words.bench().of(open -> text(dutch, open), ""), typed -> write(dutch, typed));
        InWindow.watch(
                field,
                words.bench()
                        .of(
                                open -> at(dutch, open) < 0
                                        ? List.<String>of()
                                        : open.problems(id(), LIST.to(at(dutch, open))).stream()
                                                .map(problem ->
                                                        problem.problem().text())
                                                .toList(),
                                List.<String>of()),
                wrong -> field.say(wrong.isEmpty() ? "" : wrong.getFirst(), !wrong.isEmpty()));
        return field;
    }

    /// Where a Dutch sentence stands in the list; -1 where it has none in this language.
    private int at(String dutch, DraftNow open) {
        return IntStream.range(0, open.size(id(), LIST))
                .filter(one -> open.text(id(), LIST.to(one).to("dutch")).equals(dutch))
                .findFirst()
                .orElse(-1);
    }

    private String text(String dutch, DraftNow open) {
        int at = at(dutch, open);
        return at < 0 ? "" : open.text(id(), LIST.to(at).to("text"));
    }

    private void write(String dutch, String typed) {
        DraftNow open = words.bench().now().get().orElseThrow();
        int at = at(dutch, open);
        words.change(texts.get("beheer.languages.sentences"), changes -> {
            if (typed.isEmpty() && at >= 0) {
                changes.remove(id(), LIST.to(at));
            } else if (at >= 0) {
                changes.set(id(), LIST.to(at).to("text"), typed);
            } else if (!typed.isEmpty()) {
                changes.insert(id(), LIST, open.size(id(), LIST), Members.of("dutch", dutch, "text", typed));
            }
        });
    }

    /// The sentences whose Dutch stands in the panel no more: nobody sees them.
    private List<String> lost(DraftNow open) {
        List<String> known = new ArrayList<>();
        CounterSentences.STEPS.forEach(step -> known.addAll(dutch(step, open)));
        return IntStream.range(0, open.size(id(), LIST))
                .mapToObj(one -> open.text(id(), LIST.to(one).to("dutch")))
                .filter(dutch -> !known.contains(dutch))
                .toList();
    }

    private Node gone(String dutch) {
        Button away = new Button(texts.get("beheer.remove"));
        away.getStyleClass().add("quiet");
        away.setMinWidth(USE_PREF_SIZE);
        away.setAccessibleText(texts.get("beheer.remove.of", dutch));
        away.setOnAction(event -> write(dutch, ""));
        return new FieldRow(AdviceList.wrapped(texts.get("beheer.languages.gone", dutch), "bench-hint"), away);
    }

    private List<Translation.Translated> pairs() {
        DraftNow open = words.bench().now().get().orElseThrow();
        return CounterSentences.STEPS.stream()
                .flatMap(step -> dutch(step, open).stream())
                .filter(dutch -> at(dutch, open) >= 0)
                .distinct()
                .map(dutch -> new Translation.Translated(dutch, text(dutch, open)))
                .toList();
    }
}
