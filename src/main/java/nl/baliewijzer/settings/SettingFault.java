package nl.baliewijzer.settings;

import nl.baliewijzer.json.Fault;

/// What can be wrong with settings.
public enum SettingFault implements Fault {
    I001("Deze instelling bestaat hier niet. Haal haar weg of verbeter de naam."),
    I002("Deze waarde kan niet bij ‘%s’. De gewone waarde geldt. Vul in: %s."),
    I003("Dit bestand is geen lijst van instellingen. Begin met { en eindig met }."),
    I004("Dit bestand is groter dan %d kB. De gewone instellingen gelden. Maak het kleiner."),
    I005(
            "Dit bestand is niet te lezen. De gewone instellingen gelden. Kijk of het een gewoon bestand is met leesrecht."),
    I006("Dit bestand is opzij gezet als %s. De gewone instellingen gelden."),
    I007("Dit bestand is niet opzij te zetten. De gewone instellingen gelden. Haal het zelf weg."),
    I008("Instellingen worden niet bewaard. Zorg voor een map waarin de medewerker mag schrijven."),
    I009("Haal de aanhalingstekens weg bij ‘%s’. De gewone waarde geldt. Vul in: %s.");

    private final String text;

    SettingFault(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
