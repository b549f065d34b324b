package nl.baliewijzer.view.beheer.languages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.print.ForReviewer;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.FieldRow;
import nl.baliewijzer.view.beheer.FormField;
import nl.baliewijzer.view.beheer.ItemForm;
import nl.baliewijzer.view.beheer.TypedDay;
import nl.baliewijzer.view.beheer.TypedField;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Shown;

/// Who reviewed the words of a language and when, and the sheet on which somebody does so.
final class ReviewPart extends VBox {
    private final BenchModel bench;
    private final ItemForm form;
    private final CardPrinter printer;
    private final Texts texts;
    private final Label made = AdviceList.wrapped("", "bench-hint");

    /// `words` are the Dutch texts and what they are in this language, `what` what they are together.
    ReviewPart(
            WordsForm words,
            String what,
            Supplier<List<Translation.Translated>> pairs,
            CardPrinter printer,
            Texts texts) {
        bench = words.bench();
        form = words.form();
        this.printer = printer;
        this.texts = texts;
        getStyleClass().add("bench-form");
        Shown.unlessEmpty(made);
        FieldRow ways = new FieldRow(
                button("print", "beheer.languages.print", () -> printer.print(sheet(what, pairs.get()), made::setText)),
                button("save", "beheer.languages.save", () -> save(what, pairs.get())));
        getChildren().addAll(new FieldRow(reviewer(), day()), ways, made);
    }

    private ItemId id() {
        return form.id();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(bench.clock().instant(), Reachability.ZONE);
    }

    /// A day without a year is then the last one that was.
    private LocalDate aYearAgo() {
        return today().minusYears(1).plusDays(1);
    }

    /// A name without a day means today; without a name there is no day.
    private Node reviewer() {
        String name = texts.get("beheer.languages.reviewer");
        TypedField<String> input =
                TypedField.ofText(form.text(LanguageTable.REVIEWER), typed -> review(name, typed.strip()));
        return form.said(new FormField(name, input), input, LanguageTable.REVIEWER, text -> "");
    }

    private void review(String name, String by) {
        boolean dated = bench.of(open -> LanguageTable.day(id(), open), Optional.empty())
                .getValue()
                .isPresent();
        form.change(name, changes -> {
            if (by.isEmpty()) {
                changes.remove(id(), LanguageTable.REVIEWER).remove(id(), LanguageTable.REVIEWED);
            } else {
                changes.set(id(), LanguageTable.REVIEWER, by);
                if (!dated) {
                    changes.set(id(), LanguageTable.REVIEWED, today().toString());
                }
            }
        });
    }

    private Node day() {
        String name = texts.get("beheer.languages.reviewed");
        TypedField<String> input = new TypedField<>(
                form.text(LanguageTable.REVIEWED),
                TypedDay::shown,
                typed -> TypedDay.read(typed, aYearAgo()).map(LocalDate::toString),
                day -> form.change(name, changes -> changes.set(id(), LanguageTable.REVIEWED, day)));
        return form.said(
                new FormField(name, input), input, LanguageTable.REVIEWED, text -> texts.get("beheer.languages.day"));
    }

    private Button button(String way, String key, Runnable run) {
        Button button = new Button(texts.get(key));
        button.setId(id() + "/" + way);
        button.getStyleClass().add("side");
        button.setOnAction(event -> run.run());
        return button;
    }

    private ForReviewer sheet(String what, List<Translation.Translated> pairs) {
        return new ForReviewer(id().id(), name(), what, pairs);
    }

    private String name() {
        return bench.of(open -> LanguageTable.name(id().id(), open), "").getValue();
    }

    /// Beside the folder of the draft, so that it is no part of the content.
    private void save(String what, List<Translation.Translated> pairs) {
        bench.now()
                .get()
                .map(DraftNow::folder)
                .ifPresent(folder -> printer.save(
                        sheet(what, pairs),
                        folder.resolveSibling(texts.get("beheer.languages.file", what, name())),
                        made::setText));
    }
}
