package nl.baliewijzer.guide.brake;

/// Words with a capital that are no name of a person, though they can stand where one is expected.
final class CommonWords {
    private static final String SENTENCE = "De|Het|Een|Dit|Dat|Deze|Die|Er|Daar|Hier|Hij|Zij|Ze|Ik|We|Wij|U|Men|Iemand"
            + "|Niemand|Toen|Daarna|Nu|Ook|Maar|En|Of|Want|Dus|Als|Met|Op|In|Aan|Bij|Na|Om|Voor|Volgens|Tijdens|Buiten"
            + "|Wat|Wie|Waar|Hoe|Wanneer|Waarom|Mijn|Haar|Zijn|Hun|Adres|Naam|Nee|Ja|Geen|Niet|Alles|Alle";
    private static final String ROLES =
            "Cli[eë]nt|Klant|Begeleider|Begeleidster|Mevrouw|Mevr|Mw|Meneer|Heer|Dhr|Collega"
                    + "|Baas|Tolk|Burgerzaken|Publiekszaken|Gemeente|Politie|Sociale|Stadhuis|Balie|Paspoort|Kenteken";
    private static final String ABBREVIATIONS =
            "BRP|BSN|RNI|IND|UWV|COA|GGD|KvK|KVK|DigiD|DIGID|ID|NL|EU|SVB|OM|CoMensha" + "|FairWork|SHOP|AVIM";
    /// Languages and what comes from a country: often said of somebody, and with a capital in Dutch.
    private static final String ORIGIN =
            "Nederland\\p{L}*|Engel[sa]\\p{L}*|Duits\\p{L}*|Frans\\p{L}{0,2}|Frankrijk|Spa(?:ans|nje)\\p{L}*"
                    + "|P(?:ools|olen)\\p{L}*|Turk(?:s|ije)\\p{L}*|Bulgaar\\p{L}*|Roeme\\p{L}*|Hongaar\\p{L}*|Oekra\\p{L}*|Russisch\\p{L}*"
                    + "|Rusland|Arabisch\\p{L}*|Chine\\p{L}*|Viet\\p{L}*|Portug\\p{L}*|Itali\\p{L}*|Grie(?:ks|ken)\\p{L}*|Syri\\p{L}*"
                    + "|Marok\\p{L}*|Somali\\p{L}*|Nigeria\\p{L}*|Filip+ij\\p{L}*|Thai\\p{L}*|Alban\\p{L}*|Slowa\\p{L}*|Tsjech\\p{L}*"
                    + "|Lit(?:ou|au)\\p{L}*|Lets|Letland|Servi\\p{L}*|Kroat\\p{L}*|Brazil\\p{L}*|Suri\\p{L}*|Europ\\p{L}*|Afrika\\p{L}*";

    /// One of these words.
    static final String COMMON = "(?:" + SENTENCE + "|" + ROLES + "|" + ABBREVIATIONS + "|" + ORIGIN + ")";

    /// Does not match where one of these words begins.
    static final String NOT_NEXT = "(?!" + COMMON + "(?![\\p{L}\\p{M}'-]))";

    private CommonWords() {}
}
