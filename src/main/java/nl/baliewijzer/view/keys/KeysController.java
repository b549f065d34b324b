package nl.baliewijzer.view.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.view.Action;
import nl.baliewijzer.view.Explanation;
import nl.baliewijzer.view.Key;
import nl.baliewijzer.view.Outside;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Pair;

/// Shows on one page how the program works, in words that anybody may read, and the keys, from the one list of them.
public final class KeysController implements Screen {
    private final Session session;
    private final Texts texts;
    private final Outside outside;

    @FXML
    private Label heading;

    @FXML
    private VBox guide;

    @FXML
    private VBox keys;

    public KeysController(Session session, Texts texts, Outside outside) {
        this.outside = outside;
        this.session = session;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InWindow.watch(
                guide,
                session.state().map(this::lines),
                lines -> Each.fill(guide, lines, line -> AdviceList.row(texts.get(line), "instruction")));
        InWindow.watch(keys, outside.keys(), held -> Each.fill(keys, rows(held), row -> row));
    }

    /// Whoever practises has nobody beside them.
    private List<String> lines(GuideState state) {
        boolean alongside = state.atTheCounter() && session.practised().isEmpty();
        return alongside ? Explanation.AT_THE_COUNTER : Explanation.WHOLE;
    }

    /// The keys of the window, and those that really work in every window now.
    private List<Pair> rows(Map<GlobalKey, Chord> held) {
        Stream<Pair> here = Arrays.stream(Key.values())
                .filter(key -> !outside.kiosk() || (key != Key.STRIP && key != Key.WIDE))
                .map(key -> row(texts.get(key.text()), key.shown()));
        Stream<Pair> everywhere = held.entrySet().stream()
                .map(entry -> row(everywhere(entry.getKey()), entry.getValue().shown()));
        return Stream.concat(here, everywhere).toList();
    }

    private String everywhere(GlobalKey key) {
        return switch (key) {
            case SUMMON -> texts.get("key.global.summon");
            case HIDE, HIDE_TOO, HIDE_IN_FRIGHT -> texts.get("key.global.hide");
        };
    }

    private static Pair row(String does, String key) {
        Pair row = new Pair(AdviceList.wrapped(does, "instruction"), AdviceList.wrapped(key, "key"));
        row.getStyleClass().add("row");
        return row;
    }

    @Override
    public Node heading() {
        return heading;
    }

    @Override
    public ObservableValue<Optional<Action>> mainAction() {
        return new SimpleObjectProperty<>(
                Optional.of(new Action(texts.get("go.back"), () -> session.apply(GuideState::back))));
    }
}
