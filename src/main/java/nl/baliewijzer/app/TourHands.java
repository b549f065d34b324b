package nl.baliewijzer.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Disclosure;

/// Uses the controls of the window as a person would; one that is not there stops the tour.
final class TourHands {
    private final Scene scene;

    TourHands(Scene scene) {
        this.scene = scene;
    }

    void row(String list, int index) {
        nth(list, ".opens", index);
    }

    void tick(int index) {
        nth("#ticks", ".tick", index);
    }

    void menu() {
        ((MenuButton) node("#menu")).show();
    }

    void button(String selector) {
        fire(node(selector));
    }

    /// What stands there.
    String text(String selector) {
        return ((Label) node(selector)).getText();
    }

    void choice(String list, int index) {
        nth(list, ".choice", index);
    }

    void answer(int index) {
        choice("#body", index);
    }

    void chip(String list, int index) {
        nth(list, ".chip", index);
    }

    void open(int index) {
        List<Node> all = List.copyOf(node(".screen").lookupAll(".disclosure"));
        ((Disclosure) all.get(index)).setOpen(true);
    }

    private void nth(String list, String selector, int index) {
        fire(node(list).lookupAll(selector).stream().skip(index).findFirst().orElseThrow());
    }

    private static void fire(Node node) {
        switch (node) {
            case ButtonBase button -> button.fire();
            case Choice card -> card.fire();
            default -> throw new IllegalStateException("the tour cannot use " + node);
        }
    }

    private Node node(String selector) {
        Node node = scene.getRoot().lookup(selector);
        if (node == null) {
            throw new IllegalStateException("the tour found no " + selector);
        }
        return node;
    }
}
