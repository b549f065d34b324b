package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {
    @ParameterizedTest(name = "{0}: central {1}, employee {2} -> {3} ({4})")
    @CsvSource({
        "THEME,        ,     ,     system, BUILT_IN",
        "THEME,        dark, ,     dark,   CENTRAL",
        "THEME,        ,     light,light,  EMPLOYEE",
        "THEME,        dark, light,light,  EMPLOYEE",
        "MUNICIPALITY, ,     ,     ,       BUILT_IN",
        "MUNICIPALITY, ,     Delft,Delft,  EMPLOYEE",
        "MUNICIPALITY, Gouda,,     Gouda,  CENTRAL",
        "MUNICIPALITY, Gouda,Delft,Gouda,  CENTRAL",
        "DESK,         ,     ,     ,       BUILT_IN",
        "DESK,         balie,,     balie,  CENTRAL",
        "DESK,         ,     mijn, ,       BUILT_IN",
    })
    void precedence(SettingKey key, String managed, String chosen, String value, Origin origin) {
        var central = new Central(managed == null ? Map.of() : Map.of(key, managed), List.of());
        var choices = new Choices(chosen == null ? Map.of() : Map.of(key, chosen));
        assertEquals(new Effective(key, Optional.ofNullable(value), origin), choices.effective(key, central));
    }

    @Test
    void onlyWhatWasChangedIsChosen() {
        var before = Settings.DEFAULTS;
        var choices = Choices.NONE.with(before, before.withTheme(Theme.DARK), Central.NONE);
        assertEquals(Map.of(SettingKey.THEME, "dark"), choices.values());
    }

    @Test
    void choosingTheDefaultAgainStaysAChoice() {
        var dark = new Choices(Map.of(SettingKey.THEME, "dark"));
        var before = dark.settings(Central.NONE);
        assertEquals(
                Map.of(SettingKey.THEME, "system"),
                dark.with(before, before.withTheme(Theme.SYSTEM), Central.NONE).values());
    }

    @Test
    void aCentralDefaultThatChangesReachesWhoNeverChose() {
        var choices = Choices.NONE.with(Settings.DEFAULTS, Settings.DEFAULTS.withEdge(Edge.LEFT), Central.NONE);
        var later = new Central(Map.of(SettingKey.EDGE, "right", SettingKey.THEME, "contrast"), List.of());
        assertEquals(Settings.DEFAULTS.withEdge(Edge.LEFT).withTheme(Theme.CONTRAST), choices.settings(later));
    }

    @Test
    void whatIsFixedCannotBeChosen() {
        var central = new Central(Map.of(SettingKey.MUNICIPALITY, "Gouda"), List.of());
        var before = Choices.NONE.settings(central);
        assertEquals(Choices.NONE, Choices.NONE.with(before, before.withMunicipality(Optional.of("Delft")), central));
    }

    @Test
    void aMunicipalityCanBeLeftAgain() {
        var delft = new Choices(Map.of(SettingKey.MUNICIPALITY, "Delft"));
        var before = delft.settings(Central.NONE);
        assertEquals(Choices.NONE, delft.with(before, before.withMunicipality(Optional.empty()), Central.NONE));
    }
}
