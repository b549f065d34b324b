package nl.baliewijzer.content;

import nl.baliewijzer.json.Fault;

/// What can be wrong with content beyond its shape: its packs (P), its words (T) and how its parts fit together
/// (X).
enum ContentFault implements Fault {
    P001("Dit bestand is er niet. Zet het in de map, of haal het uit pack.json."),
    P002("Dit bestand kan niet worden gelezen. Kijk of u er rechten op hebt."),
    P003("Deze verwijzing leidt naar buiten de map. Zet het bestand zelf in de map."),
    P004("Deze map hoort bij laag ‘%s’, maar hier wordt laag ‘%s’ verwacht. Pas ‘layer’ aan of kies een andere map."),
    P005("Deze map bevat geen inhoud. Zet er pack.json in, of mappen met een versienummer als naam."),
    P006("Deze map kan niet worden gelezen. Kijk of de map bestaat en of u er rechten op hebt."),
    P007("Versie %s staat in een map met de naam %s. Geef beide dezelfde versie."),
    P008("Een bestand van de soort ‘%s’ mag alleen in laag %s. Haal het weg uit dit pakket."),
    P009(
            "Niet bekend is voor welk gebied het regiopakket ‘%s’ is. Voeg een bestand van de soort ‘areas’ toe met de gemeenten, of geef het pakket het id van een gebied."),
    P010(
            "Deze map staat niet op deze computer maar op het netwerk (%s). Zet de inhoud op een eigen schijf van de computer."),
    P011(
            "Wie het paneel gebruikt, kan dit wijzigen. Laat beheer eigenaar zijn en haal het schrijfrecht van anderen weg."),
    P012("Niet na te gaan is wie dit kan wijzigen. Kijk naar de rechten van deze map en van de mappen erboven."),
    P013("Dit pakket heet ‘%s’, maar hier hoort het pakket ‘%s’. Zet de goede inhoud in deze map."),
    P014(
            "Hier staat niet precies één pakket dat bij deze gemeente hoort (%s). Kies de gemeente, of haal weg wat er niet hoort."),
    P015("Laag landelijk komt met het programma mee. Maak alleen een pakket van een regio of een gemeente."),
    P016("Dit pakket is voor ‘%s’, maar gekozen is ‘%s’. Zet de goede inhoud in deze map, of kies de andere gemeente."),
    P017(
            "De gekozen gemeente ‘%s’ staat niet in de lijst, en zo lang telt dit niet mee. Verbeter de naam bij ‘municipality’."),
    P018(
            "Deze map met inhoud telt niet mee. Geef haar alleen een versienummer als naam, zoals 2026.12.1, naast de andere versies, of haal haar weg."),
    P019("Het bestand ‘%s’ staat niet in pack.json en telt niet mee. Voeg het toe bij ‘files’, of haal het weg."),
    P020("Na versie %s kan nooit een hogere komen. Begin met het jaar, zoals 2026.12.1."),
    P021(
            "Dit pakket is te groot: hoogstens %d bestanden en %d MB. Verdeel de inhoud over meer pakketten, of haal weg wat niet nodig is."),
    P022("‘%s’ staat vast en kan niet worden weggelaten. Haal het weg bij ‘without’."),
    P023("‘%s’ bestaat landelijk en in de regio niet, dus er is niets weg te laten. Haal het weg bij ‘without’."),
    P024(
            "De soort ‘regions’ is er niet meer. Schrijf een bestand van de soort ‘areas’: een gebied met zijn ‘roles’ en ‘municipalities’, en zet in pack.json ‘requires’ op 2."),
    P025("Een gemeente met het id ‘%s’ is er niet.%s Verbeter het bij ‘municipalities’."),
    P026("De balie is in ‘%s’, maar pack.json zegt dat dit voor ‘%s’ is. Verbeter een van beide."),
    P027("‘%s’ kan niet weg: %s noemt het. Haal het weg bij ‘without’, of laat ook dat andere weg."),
    P028("En nog %d bestanden staan niet in pack.json. Ruim deze map eerst op."),
    P029("En nog %d fouten in dit pakket. Verbeter eerst de fouten hierboven."),
    T001("‘%s’ mag hier niet staan: de begeleider kan dit lezen. Gebruik een gewoon woord."),
    T002("‘%s’ zegt meer dan één keer gezien of gehoord. Laat het weg."),
    T003("Haal de aanhalingstekens weg. Het scherm zet ze zelf, of ze horen er niet."),
    T004("‘%s’ gaat over afkomst of uiterlijk. Dat is aan de balie geen signaal; beschrijf gedrag of feiten."),
    T005("Deze tekst heeft %d woorden, hoogstens %d. Maak hem korter."),
    T006("Een zin van deze aanwijzing heeft %d woorden, hoogstens %d. Maak er kortere zinnen van."),
    T007(
            "‘%s’ is een nummer om te bellen. Noem in een scène wie u belt, zoals ‘het noodnummer’. Bij het oefenen staat er overal 000."),
    T008("‘%s’ mag niet op de kaart voor de cliënt: daar staan geen cijfers op. Haal ze weg of schrijf een woord."),
    T009("Op deze plaats staan alleen zinnen om hardop te zeggen. Schrijf \"say\": true, of kies een andere ‘place’."),
    T010("‘%s’ noemt een tijd of een aantal, of belooft dat u gauw terug bent. Zeg alleen dat u even weg bent."),
    T011("‘%s’ heeft tekens die alleen lijken op gewone letters of cijfers. Typ het opnieuw."),
    T012("‘%s’ is geen Latijnse of Cyrillische letter. Het paneel kan hier geen andere tonen."),
    X001("‘%s’ bestaat al: %s. Kies een ander id."),
    X002("‘%s’ staat vast en mag niet worden vervangen: %s. Haal dit onderdeel weg of kies een ander id."),
    X003("‘%s’ bestaat niet bij %s.%s Verbeter het id of voeg het onderdeel toe."),
    X004("‘%s’ heet zowel een vraag als een uitkomst. Geef een van beide een ander id."),
    X005("Deze vraag komt via haar antwoorden weer bij zichzelf uit. Verbeter ‘next’ bij een antwoord."),
    X006("Geen enkel antwoord leidt hierheen. Verwijs ernaar, of haal het weg."),
    X007("Geen enkele weg eindigt op de kaart ‘%s’. Voeg een uitkomst toe met deze kaart in ‘routes’."),
    X008("De eerste vraag ‘%s’ ontbreekt. Voeg haar toe."),
    X009(
            "Voor de rol ‘%s’ is er niet altijd een contact, en geen vervanger met een contact. Voeg een van beide toe, of bij de uitkomst \"onlyIfBound\": true."),
    X010("De vervangers van de rol ‘%s’ komen weer bij die rol zelf uit. Verbeter ‘fallback’."),
    X011("Noodnummer 112 ontbreekt. Verbind de rol ‘emergency’ met een contact dat als eerste nummer 112 heeft."),
    X012("Dit onderdeel hoort bij de regel voor 112 en moet vaststaan. Voeg \"locked\": true toe."),
    X013("De stap ‘%s’ ontbreekt. Voeg haar toe, of haal haar weg bij ‘without’."),
    X014("‘%s’ ontbreekt bij %s. Voeg het toe, of haal het weg bij ‘without’."),
    X015("Bij %s zijn te weinig gesprekszinnen voor %s: %d, minstens %d. Voeg er toe, of laat er minder weg."),
    X016("Er mag maar één onderdeel van de soort ‘%s’ zijn. Haal de andere weg."),
    X017("Op de plaats ‘%s’ staat geen aanwijzing. Voeg er een toe bij ‘advice’, of laat er minder weg."),
    X018("Er is niets van de soort ‘%s’. Voeg een onderdeel toe, of laat er minder weg."),
    X019(
            "%s moet nog komen. Schrijf de dag waarop het is nagekeken. Klopt die, kijk dan naar de klok van deze computer."),
    X020(
            "Bij %s is er voor ‘%s’ geen zin voor de cliënt die bij iedereen past. Voeg er een toe, of laat er minder weg."),
    X021("Bij %s opent ‘%s’ %d punten, en dat moeten er %d tot %d zijn. Pas ‘reminders’ aan bij de punten."),
    X022("Dit gebied ligt via ‘areas’ weer in zichzelf. Haal een van de gebieden weg."),
    X023("De gemeente ‘%s’ ligt voor de rol ‘%s’ in twee gebieden: ‘%s’ en ‘%s’. Haal haar uit een van beide."),
    X024("Wie de rol ‘%s’ heeft, staat vast. Haal deze koppeling weg."),
    X025(
            "Het gebied ‘%s’ is niet van de rol ‘%s’. Voeg de rol toe bij ‘roles’ van het gebied, of noem een ander gebied."),
    X026(
            "De rol ‘%s’ is voor dezelfde mensen al gekoppeld: %s. Haal een van beide weg, of zeg bij ‘when’ voor wie elk is."),
    X027(
            "Met deze antwoorden is ‘%s’ niet meer te bereiken, en dat staat vast. Neem het antwoord over dat daarheen leidt."),
    X028("De gemeente ‘%s’ staat niet in de lijst.%s Schrijf de naam zoals in het paneel."),
    X029("Opnieuw controleren staat op %s, maar gecontroleerd is pas op %s. Verbeter een van beide dagen."),
    X030(
            "‘%s’ heeft nu andere nummers dan toen het is gecontroleerd: %s. Bel ze, en schrijf ze zo bij ‘numbers’, of haal deze controle weg."),
    X031("Noodnummer 112 is dag en nacht bereikbaar. Haal ‘hours’ weg."),
    X032(
            "In deze tekst staat het nummer ‘%s’, dat van geen contact is. Maak er een contact van: dan wordt het voorgelezen en gecontroleerd."),
    X033("Alleen het noodnummer zelf heet of heeft 112. Geef dit contact een andere naam en een eigen nummer."),
    X034(
            "‘%s’ komt erbij, en vervangt niets.%s Neem precies dat id over om het te vervangen, of kies een id dat er minder op lijkt."),
    X035(
            "Het nummer ‘%s’ is ook van ‘%s’, met andere openingstijden. Neem die over, of schrijf de tijden die u vond ook bij ‘%s’ in ‘checks’."),
    X036(
            "Het gebied ‘%s’ geldt niet voor %s, dus niemand krijgt dit te zien. Noem een ander gebied, of haal ‘area’ weg."),
    X037("Het noodnummer 112 kan geen ‘%s’ zijn: het staat al op elk scherm. Noem hier een ander."),
    X038("Het antwoord ‘%s’ leidt naar iets dat vaststaat. Neem het woordelijk over, met ‘next’ en ‘tells’."),
    X039("Een ander antwoord van deze vraag zegt ook ‘%s’. Geef elk een eigen tekst, of haal er een weg."),
    X040("Dit is nog verzonnen: het komt uit het voorbeeld. Zet hier de gegevens van uw gemeente."),
    X041("Tussen de controle (%s) en %s zit meer dan twee jaar. Nummers veranderen sneller: kies een eerdere dag."),
    X042("‘%s’ lijkt de naam van een mens. Schrijf de rol in kleine letters, zoals aandachtsfunctionaris.");

    private final String text;

    ContentFault(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
