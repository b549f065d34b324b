package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {
    @ParameterizedTest(name = "{0}: central {1}, employee {2} -> {3} ({4})")
    @CsvSource({
        "theme,        ,     ,     system, BUILT_IN",
        "theme,        dark, ,     dark,   CENTRAL",
        "theme,        ,     light,light,  EMPLOYEE",
        "theme,        dark, light,light,  EMPLOYEE",
        "municipality, ,     ,     ,       BUILT_IN",
        "municipality, ,     Delft,Delft,  EMPLOYEE",
        "municipality, Gouda,,     Gouda,  CENTRAL",
        "municipality, Gouda,Delft,Gouda,  CENTRAL",
        "desk,         ,     ,     ,       BUILT_IN",
        "desk,         balie,,     balie,  CENTRAL",
        "desk,         ,     mijn, ,       BUILT_IN",
    })
    void precedence(String id, String managed, String chosen, String value, Origin origin) {
        var setting = AllSettings.of(id).orElseThrow();
        var central = new Central(only(setting, managed), List.of());
        var choices = new Choices(only(setting, chosen));
        assertEquals(new Effective(setting, Optional.ofNullable(value), origin), choices.effective(setting, central));
    }

    private static SettingValues only(Setting<?> setting, @Nullable String written) {
        return written == null ? SettingValues.NONE : SettingValues.NONE.withWritten(setting, written);
    }

    @Test
    void onlyWhatWasChangedIsChosen() {
        var before = Settings.DEFAULTS;
        var choices = Choices.NONE.with(before, before.with(AllSettings.THEME, Theme.DARK), Central.NONE);
        assertEquals(SettingValues.of(AllSettings.THEME, Theme.DARK), choices.values());
    }

    @Test
    void choosingTheDefaultAgainStaysAChoice() {
        var dark = new Choices(SettingValues.of(AllSettings.THEME, Theme.DARK));
        var before = dark.settings(Central.NONE);
        assertEquals(
                SettingValues.of(AllSettings.THEME, Theme.SYSTEM),
                dark.with(before, before.with(AllSettings.THEME, Theme.SYSTEM), Central.NONE)
                        .values());
    }

    @Test
    void aCentralDefaultThatChangesReachesWhoNeverChose() {
        var choices =
                Choices.NONE.with(Settings.DEFAULTS, Settings.DEFAULTS.with(AllSettings.EDGE, Edge.LEFT), Central.NONE);
        var later = new Central(
                SettingValues.of(AllSettings.EDGE, Edge.RIGHT).with(AllSettings.THEME, Theme.CONTRAST), List.of());
        assertEquals(
                Settings.DEFAULTS.with(AllSettings.EDGE, Edge.LEFT).with(AllSettings.THEME, Theme.CONTRAST),
                choices.settings(later));
    }

    @Test
    void whatIsFixedCannotBeChosen() {
        var central = new Central(SettingValues.of(AllSettings.MUNICIPALITY, "Gouda"), List.of());
        var before = Choices.NONE.settings(central);
        assertEquals(
                Choices.NONE,
                Choices.NONE.with(before, before.withMaybe(AllSettings.MUNICIPALITY, Optional.of("Delft")), central));
    }

    @Test
    void aMunicipalityCanBeLeftAgain() {
        var delft = new Choices(SettingValues.of(AllSettings.MUNICIPALITY, "Delft"));
        var before = delft.settings(Central.NONE);
        assertEquals(
                Choices.NONE,
                delft.with(before, before.withMaybe(AllSettings.MUNICIPALITY, Optional.empty()), Central.NONE));
    }
}
