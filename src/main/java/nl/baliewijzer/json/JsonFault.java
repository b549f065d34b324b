package nl.baliewijzer.json;

/// What can be wrong with the bytes and the syntax of a file, before anything is known of its content.
public enum JsonFault implements Fault {
    J001("Het bestand is groter dan 512 kB. Verdeel de inhoud over meer bestanden."),
    J002("Het bestand is geen geldige UTF-8. Sla het op met codering UTF-8."),
    J003("Het bestand begint met een onzichtbaar merkteken (BOM). Sla het op als UTF-8 zonder BOM."),
    J004("Het bestand is leeg. Vul het, of haal het weg (en uit pack.json, als het daarin staat)."),
    J005("Hier klopt de JSON niet. Kijk op deze regel en de regel erboven naar een komma, haakje of aanhalingsteken."),
    J006("Na het einde staat nog tekst. Haal alles na het laatste haakje weg."),
    J007("Het veld ‘%s’ staat hier twee keer. Haal er een weg."),
    J008("Hier staat null. Laat het veld helemaal weg."),
    J009("Hier staat een onzichtbaar of verboden teken (%s). Typ de tekst opnieuw, zonder te plakken."),
    J010("Het bestand is te diep genest (meer dan 20 niveaus). Kijk of er een haakje ontbreekt."),
    J011("Dit getal is te groot. Gebruik een getal tussen -10^15 en 10^15."),
    J012("Er zijn meer dan %d fouten in dit bestand. Verbeter eerst de fouten hierboven."),
    J013(
            "In dit bestand staat te veel: meer dan %d waarden, of een veldnaam van meer dan %d tekens. Verdeel de inhoud.");

    private final String text;

    JsonFault(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
