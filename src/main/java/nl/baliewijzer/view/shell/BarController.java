package nl.baliewijzer.view.shell;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Font;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.Hint;
import nl.baliewijzer.view.parts.InWindow;

/// The bar above every screen: whose program it is, the next client, searching, the menu and the cover.
public final class BarController {
    private final ShellModel model;
    private final Texts texts;

    @FXML
    private Label name;

    @FXML
    private Button next;

    @FXML
    private Button search;

    @FXML
    private MenuButton menu;

    @FXML
    private MenuItem look;

    @FXML
    private MenuItem practice;

    @FXML
    private MenuItem collapse;

    @FXML
    private MenuItem widen;

    @FXML
    private MenuItem close;

    @FXML
    private Button hide;

    public BarController(ShellModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        if (model.isKiosk()) {
            menu.getItems().removeAll(collapse, widen, close);
        }
        InWindow.watch(menu, model.place(), now -> showAway(!now.step().atTheCounter()));
        new Hint(next).setText(texts.get("client.next"));
        new Hint(search).setText(texts.get("search.title"));
        new Hint(menu).setText(texts.get("menu.title"));
        InWindow.watch(hide, model.hideKeys(), new Hint(hide)::setText);
    }

    /// What belongs to no appointment is offered away from the counter only.
    private void showAway(boolean away) {
        look.setVisible(away);
        practice.setVisible(away);
    }

    /// The municipality's own name, or the product's.
    void name(String text) {
        name.setText(text);
    }

    String name() {
        return name.getText();
    }

    /// In letters of the size that was chosen.
    ObservableValue<Font> font() {
        return menu.fontProperty();
    }

    @FXML
    private void hide() {
        model.cover(true);
    }

    @FXML
    private void collapse() {
        model.collapse();
    }

    @FXML
    private void widen() {
        model.widen();
    }

    /// Opens the screen whose name the button or menu item carries.
    @FXML
    private void open(ActionEvent event) {
        Object carried = event.getSource() instanceof MenuItem item
                ? item.getUserData()
                : ((Node) event.getSource()).getUserData();
        model.open(Aside.valueOf((String) carried));
    }

    @FXML
    private void nextClient() {
        model.nextClient();
    }

    @FXML
    private void close() {
        Platform.exit();
    }
}
