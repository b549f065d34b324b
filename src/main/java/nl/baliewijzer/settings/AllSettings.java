package nl.baliewijzer.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.settings.Allowed.HotKey;
import nl.baliewijzer.settings.Allowed.OneWord;
import nl.baliewijzer.settings.Allowed.OwnFolder;
import nl.baliewijzer.settings.Allowed.Whole;
import nl.baliewijzer.settings.Allowed.YesOrNo;
import nl.baliewijzer.settings.AllowedText.DarkColour;
import nl.baliewijzer.settings.AllowedText.DialledText;
import nl.baliewijzer.settings.AllowedText.Neutral;
import nl.baliewijzer.settings.AllowedText.OneLine;
import nl.baliewijzer.settings.AllowedText.OrNone;
import nl.baliewijzer.settings.Setting.Shows;

/// The table of every setting there is, a row each; a key that is not in it is refused.
///
/// Templates for Group Policy, the report, the table in `docs/beheer.md` and the checks are made from it.
public final class AllSettings {
    private static final List<Setting<?>> TABLE = new ArrayList<>();

    public static final Setting<Edge> EDGE = row("edge", Say.EMPLOYEE, new OneWord<>(List.of(Edge.values())))
            .or(Edge.RIGHT)
            .called("Plaats van het paneel", "De rand van het scherm waar het paneel staat.");
    public static final Setting<Integer> WIDTH = row(
                    "width", Say.EMPLOYEE, new Whole(Settings.NARROWEST, Settings.WIDEST, 1))
            .or(420)
            .called("Breedte van het paneel", "De breedte van het paneel in pixels.");
    public static final Setting<Integer> TEXT_SIZE = row(
                    "textSize",
                    Say.EMPLOYEE,
                    new Whole(Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, Settings.TEXT_STEP))
            .or(Settings.SMALLEST_TEXT)
            .called("Tekstgrootte", "De grootte van de tekst in procenten.");
    public static final Setting<Theme> THEME = row("theme", Say.EMPLOYEE, new OneWord<>(List.of(Theme.values())))
            .or(Theme.SYSTEM)
            .called("Kleuren", "De kleuren van het paneel; system volgt de computer.");
    public static final Setting<Boolean> SINGLE_KEYS = row("singleKeys", Say.EMPLOYEE, new YesOrNo())
            .or(true)
            .called("Losse toetsen", "Of losse toetsen zonder Ctrl iets doen.");
    public static final Setting<String> STAFF_SCREEN = row(
                    "staffScreen", Say.CENTRAL_FIRST, new OneLine(60, Shows.NOTHING))
            .called(
                    "Beeldscherm van de medewerker",
                    "Het beeldscherm van de medewerker, met de naam uit --report; leeg is het hoofdscherm.");
    public static final Setting<String> CLIENT_SCREEN = row(
                    "clientScreen", Say.CENTRAL_FIRST, new OneLine(60, Shows.NOTHING))
            .called(
                    "Beeldscherm van de cliënt",
                    "Het beeldscherm dat de cliënt ziet; daar komt het paneel nooit, alleen de kaart voor de cliënt.");
    public static final Setting<Boolean> TASK_BAR = row("taskBar", Say.EMPLOYEE, new YesOrNo())
            .or(false)
            .called(
                    "Ook in de taakbalk",
                    "Of het paneel in de taakbalk staat; het houdt dan naast zich geen plaats vrij.");
    public static final Setting<Optional<Chord>> SUMMON_KEY = row("summonKey", Say.EMPLOYEE, new HotKey())
            .or(Chord.of("Ctrl+Shift+F9"))
            .called("Toets die het paneel haalt", "De toets die in elk venster het paneel naar voren haalt.");
    public static final Setting<Optional<Chord>> HIDE_KEY = row("hideKey", Say.EMPLOYEE, new HotKey())
            .or(Chord.of("Pause"))
            .called("Toets voor openingstijden", "De toets die in elk venster de openingstijden toont.");
    public static final Setting<Optional<Chord>> HIDE_KEY_TOO = row("hideKeyToo", Say.EMPLOYEE, new HotKey())
            .or(Chord.of("Ctrl+Shift+F11"))
            .called("Reservetoets voor openingstijden", "De reservetoets voor de openingstijden.");
    public static final Setting<AtLogin> START = row("start", Say.CENTRAL, new OneWord<>(List.of(AtLogin.values())))
            .or(AtLogin.STRIP)
            .called("Begin van een sessie", "Hoe het paneel er staat na een start met --login.");
    public static final Setting<Boolean> KIOSK = row("kiosk", Say.CENTRAL, new YesOrNo())
            .or(false)
            .called("Kiosk", "Of het programma het hele scherm vult, op een vaste computer voor medewerkers.");
    public static final Setting<String> MUNICIPALITY =
            row("municipality", Say.CENTRAL_FIRST, line(60)).called("Gemeente", "De naam van de gemeente.");
    public static final Setting<Path> CONTENT_DIR = row("contentDir", Say.CENTRAL, new OwnFolder())
            .called("Map met eigen inhoud", "De map met de eigen teksten en contacten van de gemeente.");
    public static final Setting<String> NAME = row("name", Say.CENTRAL, new Neutral(line(24)))
            .called("Naam boven in het paneel", "De naam boven in het paneel.");
    public static final Setting<String> ACCENT =
            row("accent", Say.CENTRAL, new DarkColour()).called("Kleur van de gemeente", "De kleur van de gemeente.");
    public static final Setting<String> LOCAL_LEAD = row("localLead", Say.CENTRAL, new OneLine(60, Shows.NUMBER))
            .called("Eigen contactpersoon", "De eigen contactpersoon met nummer, voor de noodkaart.");
    public static final Setting<String> ADDRESS =
            row("address", Say.CENTRAL, line(80)).called("Adres", "Het adres van het gebouw, voor 112.");
    public static final Setting<String> ENTRANCE =
            row("entrance", Say.CENTRAL, line(60)).called("Ingang", "De ingang voor de hulpdienst.");
    public static final Setting<String> FLOOR =
            row("floor", Say.CENTRAL, line(40)).called("Verdieping", "De verdieping van de balie.");
    public static final Setting<String> DESK =
            row("desk", Say.CENTRAL, line(40)).called("Balie", "Het nummer of de naam van de balie.");
    public static final Setting<String> ALARM_BUTTON =
            row("alarmButton", Say.CENTRAL, new OrNone(line(80))).called("Alarmknop", "De plek van de alarmknop.");
    public static final Setting<String> CODE_SENTENCE =
            row("codeSentence", Say.CENTRAL, line(80)).called("Codezin", "De zin waarmee een collega weet: bel 112.");
    public static final Setting<String> SECURITY = row("security", Say.CENTRAL, new OrNone(DialledText.NUMBER))
            .called("Beveiliging of BHV", "Het nummer van de beveiliging of BHV.");
    public static final Setting<String> OUTSIDE_PREFIX = row(
                    "outsidePrefix", Say.CENTRAL, new OrNone(DialledText.PREFIX))
            .called("Buitenlijn", "Wat u kiest voor een buitenlijn.");
    public static final Setting<Boolean> PHONE_SHOWS_ADDRESS = row("phoneShowsAddress", Say.CENTRAL, new YesOrNo())
            .called("112 ziet dit adres", "Of 112 bij deze telefoon het adres van dit gebouw ziet.");
    public static final Setting<String> CALL_BACK = row("callBack", Say.CENTRAL, new OrNone(DialledText.NUMBER))
            .called("Nummer om terug te bellen", "Het nummer waarop 112 kan terugbellen.");
    public static final Setting<EmergencySign> EMERGENCY_SIGN = row(
                    "emergencySign", Say.CENTRAL, new OneWord<>(List.of(EmergencySign.values())))
            .or(EmergencySign.TELEPHONE)
            .called(
                    "Teken op de knop voor 112",
                    "Wat op de knop voor 112 staat zolang de cliënt meekijkt (stap 1 tot en met 3).");
    public static final Setting<Boolean> OWN_FACTS = row("ownFacts", Say.CENTRAL, new YesOrNo())
            .or(true)
            .called("Zelf een feit typen", "Of de medewerker zelf een feit mag typen.");
    public static final Setting<Boolean> COPY_FACTS = row("copyFacts", Say.CENTRAL, new YesOrNo())
            .or(false)
            .called("Feiten kopiëren", "Of de medewerker feiten mag kopiëren.");
    public static final Setting<Integer> IDLE_MINUTES = row("idleMinutes", Say.CENTRAL, new Whole(5, 120, 1))
            .or(30)
            .called("Minuten tot leegmaken", "Na hoeveel minuten zonder toets of klik alles leeg wordt.");
    public static final Setting<DrawnBy> PRISM_ORDER = row(
                    "prismOrder", Say.CENTRAL, new OneWord<>(List.of(DrawnBy.values())))
            .or(DrawnBy.PROCESSOR)
            .called("Tekenen", "Of het tekenen met de processor (sw) of de grafische kaart (hw) gaat.");
    public static final Setting<Boolean> AUTOSTART = row("autostart", Say.CENTRAL, new YesOrNo())
            .or(true)
            .called("Starten bij het aanmelden", "Of het paneel start bij het aanmelden.");

    public static final Setting<Boolean> COUNT_USE = row("countUse", Say.CENTRAL, new YesOrNo())
            .or(false)
            .called(
                    "Gebruik tellen",
                    "Of een getal per maand wordt bijgehouden: hoe vaak geopend, geoefend en afgesloten met Klaar.");

    private static final List<Setting<?>> ROWS = List.copyOf(TABLE);

    private AllSettings() {}

    /// Every setting, in the order of the table.
    public static List<Setting<?>> rows() {
        return ROWS;
    }

    /// The setting of this name, if there is one.
    public static Optional<Setting<?>> of(String id) {
        for (Setting<?> row : ROWS) {
            if (row.id().equals(id)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static OneLine line(int longest) {
        return new OneLine(longest, Shows.TEXT);
    }

    private static <T> Row<T> row(String id, Say say, Allowed<T> allowed) {
        return new Row<>(id, say, allowed, Optional.empty());
    }

    /// A row that is being written.
    private record Row<T>(String id, Say say, Allowed<T> allowed, Optional<T> builtIn) {
        Row<T> or(T value) {
            return new Row<>(id, say, allowed, Optional.of(value));
        }

        Setting<T> called(String name, String about) {
            var setting = new Setting<>(id, say, allowed, builtIn, name, about);
            TABLE.add(setting);
            return setting;
        }
    }
}
