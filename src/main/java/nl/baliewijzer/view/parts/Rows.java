package nl.baliewijzer.view.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows in one card, of which at most one is open: what it holds stands under it, and the rows after it in a card of
/// their own.
public final class Rows extends VBox {
    private final Map<String, Choice> heads = new LinkedHashMap<>();
    private Function<String, ? extends Node> content = id -> new Region();
    private Optional<String> open = Optional.empty();

    /// A row by its id and its name; `press` opens it, shuts it, or leads on.
    public record Row(String id, String name, Runnable press) {}

    public Rows() {
        getStyleClass().add("rows");
    }

    /// Puts these rows there, all shut; `content` makes what stands under the one that is opened.
    public void fill(List<Row> rows, Function<String, ? extends Node> content) {
        this.content = content;
        heads.clear();
        for (Row row : rows) {
            Choice head = new Choice(row.name(), "", row.press()).opening();
            head.setId(row.id());
            heads.put(row.id(), head);
        }
        open = Optional.empty();
        lay(Optional.empty());
    }

    /// Names a row for the style sheet and for whoever looks for it.
    public void mark(String id, String style) {
        Optional.ofNullable(heads.get(id)).orElseThrow().getStyleClass().add(style);
    }

    /// Opens the row with this id and shuts the others; one that is not among these shuts all.
    public void open(Optional<String> id) {
        Optional<String> wanted = id.filter(heads::containsKey);
        if (!wanted.equals(open)) {
            Optional<String> before = open;
            open = wanted;
            lay(before);
        }
    }

    /// Whoever was in what stood under the row that was open `before` goes on from that row.
    private void lay(Optional<String> before) {
        Optional<Choice> focused = heads.values().stream()
                .filter(Node::isFocused)
                .findFirst()
                .or(() -> before.map(heads::get).filter(head -> KeptKeyboard.isIn(this)));
        getChildren().clear();
        VBox list = list();
        for (Map.Entry<String, Choice> head : heads.entrySet()) {
            boolean opened = open.equals(Optional.of(head.getKey()));
            head.getValue().setSelected(opened);
            list.getChildren().add(head.getValue());
            if (opened) {
                Node under = content.apply(head.getKey());
                getChildren().addAll(list, under);
                // of what is too high for the page its beginning, with the row it belongs to
                Scrolled.bringInLater(under);
                Scrolled.bringInLater(head.getValue());
                list = list();
            }
        }
        if (!list.getChildren().isEmpty()) {
            getChildren().add(list);
        }
        // what moves to another card loses the focus on the way
        focused.ifPresent(head -> {
            head.requestFocus();
            Scrolled.bringInLater(head);
        });
    }

    private static VBox list() {
        VBox list = new VBox();
        list.getStyleClass().add("list");
        return list;
    }
}
