package nl.baliewijzer.json;

/// What can be wrong with the shape of a file: its members and their values.
public enum ShapeFault implements Fault {
    S001("Het veld ‘%s’ ontbreekt. Voeg het toe."),
    S002("Het veld ‘%s’ kennen we hier niet. Haal het weg of verbeter de naam. Mogelijk zijn: %s."),
    S003("Hier hoort %s te staan, maar er staat %s. Verbeter het."),
    S004("Deze tekst is leeg. Vul hem in, of laat het veld weg."),
    S005("Deze tekst is te lang: %d tekens, hoogstens %d. Maak hem korter."),
    S006("Haal de spaties voor en na deze tekst weg."),
    S007("‘%s’ kan hier niet. Kies uit: %s."),
    S008("‘%s’ is geen id. Gebruik kleine letters, cijfers en koppeltekens, zoals %s."),
    S009("Deze lijst is leeg. Zet er iets in, of laat het veld weg."),
    S010("‘%s’ staat twee keer in deze lijst. Haal er een weg."),
    S011("‘%s’ is geen datum. Schrijf jaar, maand en dag, zoals 2026-11-23."),
    S012("Hier hoort een heel getal van %d tot en met %d. Schrijf een van deze."),
    S013("‘%s’ klopt niet. Schrijf %s."),
    S014("‘%s’ is geen tijdvak. Schrijf het zoals 08:30-17:00; het einde van de dag is 24:00."),
    S015("Deze tijdvakken staan niet op volgorde of overlappen elkaar. Zet het vroegste vooraan."),
    S017("%s"),
    S018("Deze lijst is te kort: %d, minstens %d. Vul haar aan."),
    S099("Dit onderdeel klopt niet als geheel (%s). Vergelijk het met een ander onderdeel in dit bestand.");

    private final String text;

    ShapeFault(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
