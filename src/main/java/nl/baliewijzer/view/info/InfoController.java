package nl.baliewijzer.view.info;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// Shows Info: the list of pages, or one page.
public final class InfoController implements Screen {
    private final InfoModel model;
    private final Texts texts;
    private final ObjectProperty<Optional<InfoPage>> open = new SimpleObjectProperty<>(Optional.empty());

    @FXML
    private Label heading;

    @FXML
    private VBox body;

    public InfoController(InfoModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InWindow.watch(body, open, page -> page.ifPresentOrElse(this::showPage, this::showList));
    }

    private void showList() {
        heading.setText(texts.get("info.title"));
        body.getChildren().clear();
        Map<String, List<InfoPage>> chapters = model.pages().stream()
                .collect(Collectors.groupingBy(InfoPage::chapter, LinkedHashMap::new, Collectors.toList()));
        chapters.forEach((chapter, pages) -> {
            Disclosure disclosure = new Disclosure();
            disclosure.setText(chapter);
            pages.forEach(page -> disclosure.getContent().add(line(page)));
            body.getChildren().add(disclosure);
        });
        Label printed = AdviceList.wrapped("", "why");
        Shown.unlessEmpty(printed);
        Button practise = quiet("practice.title", model::practise);
        Button print = quiet("print.steps", () -> model.print(printed::setText));
        body.getChildren().addAll(practise, print, printed);
    }

    private Button quiet(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Choice line(InfoPage page) {
        Choice line = new Choice(page.title(), "", () -> open(page)).opening();
        line.getStyleClass().add("option");
        return line;
    }

    private void open(InfoPage page) {
        open.set(Optional.of(page));
        heading.requestFocus();
    }

    private void showPage(InfoPage page) {
        heading.setText(page.title());
        body.getChildren().clear();
        page.paragraphs().forEach(text -> body.getChildren().add(AdviceList.wrapped(text, "paragraph")));
        VBox points = new VBox();
        points.getStyleClass().add("bullets");
        page.points().forEach(point -> points.getChildren().add(AdviceList.bullet(point)));
        if (!page.points().isEmpty()) {
            body.getChildren().add(points);
        }
        if (!page.sources().isEmpty()) {
            body.getChildren()
                    .add(AdviceList.wrapped(texts.get("info.cited", String.join("; ", page.sources())), "check"));
        }
    }

    @Override
    public void show(String item) {
        String id = model.pageOf(item);
        model.pages().stream().filter(page -> page.id().equals(id)).findFirst().ifPresent(this::open);
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return open.map(page -> Optional.of(
                new Action(texts.get("go.back"), page.isPresent() ? () -> open.set(Optional.empty()) : model::goBack)));
    }
}
