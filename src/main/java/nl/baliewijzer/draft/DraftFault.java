package nl.baliewijzer.draft;

import nl.baliewijzer.json.Fault;

/// Why a folder cannot be opened as a draft, or the draft not be kept.
enum DraftFault implements Fault {
    D001("Deze map is er niet, of kan niet worden gelezen. Kies een andere map."),
    D002("In deze map staat geen pack.json. Kies de map van uw gemeente, of begin een nieuwe."),
    D003("Deze map is al open in een ander venster van Beheer. Ga daar verder, of sluit dat eerst."),
    D004("In deze map mag u niet schrijven. Vraag beheer om schrijfrecht, of maak een kopie van de map."),
    D005("‘%s’ is een verwijzing naar een andere plaats, of geen gewoon bestand. Zet het bestand zelf in de map."),
    D006("‘%s’ kan niet worden gelezen. Kijk of u er rechten op hebt."),
    D007("Deze map is te groot: hoogstens %d bestanden en %d MB."),
    D008("In pack.json staat geen lijst ‘files’ met namen van bestanden. Voeg haar toe."),
    D009("Deze map is van laag ‘%s’. Beheer wijzigt alleen de inhoud van een gemeente."),
    D010("Deze map is niet leeg. Kies een lege map, of open wat er staat."),
    D011("De map kan niet worden beschreven: is de schijf vol? Uw wijziging staat nog op het scherm."),
    D012("De naam van de gemeente is leeg. Vul haar in."),
    D013("Hier hoort een object { } te staan. Vergelijk het met een ander bestand.");

    private final String text;

    DraftFault(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
