package nl.baliewijzer.journey;

import javafx.scene.input.KeyCode;
import nl.baliewijzer.domain.StepId;

/// How somebody goes through the panel: with keys alone, or with a mouse alone.
sealed interface Hand {
    /// Uses what has this name.
    void uses(String name);

    /// The button at the foot.
    void goesOn();

    /// Back from a screen beside the steps; `button` is what the mouse needs for it.
    void goesBack(String button);

    void goesTo(StepId step);

    /// Opens a screen from the menu in the bar.
    void opensFromTheMenu(String name);

    /// Opens the screen of 112.
    void opensTheEmergencyNumber();

    /// Reads the screen to its end.
    void readsToTheEnd();

    /// Puts the cover up, and takes it away.
    void covers();

    void uncovers();

    /// Makes the panel a strip, and opens it again.
    void makesAStrip();

    void opensTheStrip();

    /// With keys alone.
    record Keys(Employee employee) implements Hand {
        @Override
        public void uses(String name) {
            employee.pressesUntilOn(KeyCode.TAB, name);
            employee.presses(KeyCode.SPACE);
            employee.seesWhatHasTheFocus();
        }

        @Override
        public void goesOn() {
            employee.presses(KeyCode.CONTROL, KeyCode.ENTER);
            employee.seesWhatHasTheFocus();
        }

        @Override
        public void goesBack(String button) {
            employee.presses(KeyCode.ESCAPE);
            employee.seesWhatHasTheFocus();
        }

        @Override
        public void goesTo(StepId step) {
            employee.presses(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + step.number()));
        }

        @Override
        public void opensFromTheMenu(String name) {
            uses("Menu");
            employee.pressesInMenuUntilOn(name);
            employee.presses(KeyCode.ENTER);
        }

        @Override
        public void opensTheEmergencyNumber() {
            employee.presses(KeyCode.F2);
        }

        @Override
        public void readsToTheEnd() {
            employee.presses(KeyCode.END);
        }

        @Override
        public void covers() {
            employee.presses(KeyCode.F12);
        }

        @Override
        public void uncovers() {
            employee.presses(KeyCode.F12);
        }

        @Override
        public void makesAStrip() {
            employee.presses(KeyCode.F9);
        }

        @Override
        public void opensTheStrip() {
            // the keyboard has gone back to the other program
            employee.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
        }
    }

    /// With a mouse alone.
    record Mouse(Employee employee) implements Hand {
        private static final int TO_THE_END = 60;

        @Override
        public void uses(String name) {
            employee.clicks(name);
        }

        @Override
        public void goesOn() {
            employee.clicksOn("main");
        }

        @Override
        public void goesBack(String button) {
            employee.clicks(button);
        }

        @Override
        public void goesTo(StepId step) {
            employee.clicksOnStep(step.number());
        }

        @Override
        public void opensFromTheMenu(String name) {
            employee.clicks("Menu");
            employee.clicksInMenu(name);
        }

        @Override
        public void opensTheEmergencyNumber() {
            employee.clicksOn("emergency");
        }

        @Override
        public void readsToTheEnd() {
            employee.turnsTheWheel(TO_THE_END);
        }

        @Override
        public void covers() {
            employee.clicks("Bezoekersinfo");
        }

        @Override
        public void uncovers() {
            employee.clicksOn("back");
        }

        @Override
        public void makesAStrip() {
            opensFromTheMenu("Klein venster");
        }

        @Override
        public void opensTheStrip() {
            employee.clicksOn("strip");
        }
    }
}
