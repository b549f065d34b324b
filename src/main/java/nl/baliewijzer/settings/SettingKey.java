package nl.baliewijzer.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baliewijzer.settings.Kind.Choice;
import nl.baliewijzer.settings.Kind.Colour;
import nl.baliewijzer.settings.Kind.Flag;
import nl.baliewijzer.settings.Kind.Folder;
import nl.baliewijzer.settings.Kind.Form;
import nl.baliewijzer.settings.Kind.HotKey;
import nl.baliewijzer.settings.Kind.Line;
import nl.baliewijzer.settings.Kind.NeutralLine;
import nl.baliewijzer.settings.Kind.OrNone;
import nl.baliewijzer.settings.Kind.Telephone;
import nl.baliewijzer.settings.Kind.Whole;

/// The table of every setting there is; a key that is not in it is refused.
public enum SettingKey {
    EDGE(
            "edge",
            Say.EMPLOYEE,
            new Choice(ids(Edge.values(), Edge::id)),
            Settings.DEFAULTS.edge().id(),
            "De rand van het scherm waar het paneel staat."),
    WIDTH(
            "width",
            Say.EMPLOYEE,
            new Whole(Settings.NARROWEST, Settings.WIDEST, 1),
            "" + Settings.DEFAULTS.width(),
            "De breedte van het paneel in pixels."),
    TEXT_SIZE(
            "textSize",
            Say.EMPLOYEE,
            new Whole(Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, Settings.TEXT_STEP),
            "" + Settings.DEFAULTS.textSize(),
            "De grootte van de tekst in procenten."),
    THEME(
            "theme",
            Say.EMPLOYEE,
            new Choice(ids(Theme.values(), Theme::id)),
            Settings.DEFAULTS.theme().id(),
            "De kleuren van het paneel; system volgt de computer."),
    SINGLE_KEYS(
            "singleKeys",
            Say.EMPLOYEE,
            new Flag(),
            "" + Settings.DEFAULTS.singleKeys(),
            "Of losse toetsen zonder Ctrl iets doen."),
    STAFF_SCREEN(
            "staffScreen",
            Say.CENTRAL_FIRST,
            new Line(60),
            "",
            "Het beeldscherm van de medewerker, met de naam uit --report; leeg is het hoofdscherm."),
    CLIENT_SCREEN(
            "clientScreen",
            Say.CENTRAL_FIRST,
            new Line(60),
            "",
            "Het beeldscherm dat de cliënt ziet; daar komt het paneel nooit, alleen de kaart voor de cliënt."),
    TASK_BAR(
            "taskBar",
            Say.EMPLOYEE,
            new Flag(),
            "" + OnDesktop.DEFAULTS.listed(),
            "Of het paneel in de taakbalk staat; het houdt dan naast zich geen plaats vrij."),
    SUMMON_KEY(
            "summonKey",
            Say.EMPLOYEE,
            new HotKey(),
            hotKey(OnDesktop.DEFAULTS.summon()),
            "De toets die in elk venster het paneel naar voren haalt."),
    HIDE_KEY(
            "hideKey",
            Say.EMPLOYEE,
            new HotKey(),
            hotKey(OnDesktop.DEFAULTS.hide()),
            "De toets die in elk venster de openingstijden toont."),
    HIDE_KEY_TOO(
            "hideKeyToo",
            Say.EMPLOYEE,
            new HotKey(),
            hotKey(OnDesktop.DEFAULTS.hideToo()),
            "De reservetoets voor de openingstijden."),
    START(
            "start",
            Say.CENTRAL,
            new Choice(ids(AtLogin.values(), AtLogin::id)),
            AtLogin.STRIP.id(),
            "Hoe het paneel er staat na een start met --login."),
    KIOSK(
            "kiosk",
            Say.CENTRAL,
            new Flag(),
            "false",
            "Of het programma het hele scherm vult, op een vaste computer voor medewerkers."),
    MUNICIPALITY("municipality", Say.CENTRAL_FIRST, new Line(60), "", "De naam van de gemeente."),
    CONTENT_DIR(
            "contentDir", Say.CENTRAL, new Folder(), "", "De map met de eigen teksten en contacten van de gemeente."),
    NAME("name", Say.CENTRAL, new NeutralLine(24), "", "De naam boven in het paneel."),
    ACCENT("accent", Say.CENTRAL, new Colour(), "", "De kleur van de gemeente."),
    LOCAL_LEAD("localLead", Say.CENTRAL, new Line(60), "", "De eigen contactpersoon met nummer, voor de noodkaart."),
    ADDRESS("address", Say.CENTRAL, new Line(80), "", "Het adres van het gebouw, voor 112."),
    ENTRANCE("entrance", Say.CENTRAL, new Line(60), "", "De ingang voor de hulpdienst."),
    FLOOR("floor", Say.CENTRAL, new Line(40), "", "De verdieping van de balie."),
    DESK("desk", Say.CENTRAL, new Line(40), "", "Het nummer of de naam van de balie."),
    ALARM_BUTTON("alarmButton", Say.CENTRAL, new OrNone(new Line(80)), "", "De plek van de alarmknop."),
    CODE_SENTENCE("codeSentence", Say.CENTRAL, new Line(80), "", "De zin waarmee een collega weet: bel 112."),
    SECURITY("security", Say.CENTRAL, new OrNone(new Telephone()), "", "Het nummer van de beveiliging of BHV."),
    OUTSIDE_PREFIX("outsidePrefix", Say.CENTRAL, new OrNone(Form.PREFIX), "", "Wat u kiest voor een buitenlijn."),
    PHONE_SHOWS_ADDRESS(
            "phoneShowsAddress",
            Say.CENTRAL,
            new Flag(),
            "",
            "Of 112 bij deze telefoon het adres van dit gebouw ziet."),
    CALL_BACK("callBack", Say.CENTRAL, new OrNone(new Telephone()), "", "Het nummer waarop 112 kan terugbellen."),
    EMERGENCY_SIGN(
            "emergencySign",
            Say.CENTRAL,
            new Choice(ids(EmergencySign.values(), EmergencySign::id)),
            EmergencySign.TELEPHONE.id(),
            "Wat op de knop voor 112 staat zolang de cliënt meekijkt (stap 1 tot en met 3)."),
    OWN_FACTS("ownFacts", Say.CENTRAL, new Flag(), "true", "Of de medewerker zelf een feit mag typen."),
    COPY_FACTS("copyFacts", Say.CENTRAL, new Flag(), "false", "Of de medewerker feiten mag kopiëren."),
    IDLE_MINUTES(
            "idleMinutes",
            Say.CENTRAL,
            new Whole(5, 120, 1),
            "30",
            "Na hoeveel minuten zonder toets of klik alles leeg wordt."),
    PRISM_ORDER(
            "prismOrder",
            Say.CENTRAL,
            new Choice(List.of("sw", "hw")),
            "sw",
            "Of het tekenen met de processor (sw) of de grafische kaart (hw) gaat."),
    AUTOSTART("autostart", Say.CENTRAL, new Flag(), "true", "Of het paneel start bij het aanmelden.");

    private final String id;
    private final Say say;

    @SuppressWarnings("ImmutableEnumChecker") // every Kind is a record of immutable parts
    private final Kind kind;

    private final String builtIn;
    private final String about;

    SettingKey(String id, Say say, Kind kind, String builtIn, String about) {
        this.id = id;
        this.say = say;
        this.kind = kind;
        this.builtIn = builtIn;
        this.about = about;
    }

    /// The setting of this name, if there is one.
    public static Optional<SettingKey> of(String id) {
        return Arrays.stream(values()).filter(key -> key.id.equals(id)).findFirst();
    }

    /// The name in a settings file.
    public String id() {
        return id;
    }

    /// Who has the last word.
    public Say say() {
        return say;
    }

    /// What holds when nobody set it; empty when it is then simply not there.
    public Optional<String> builtIn() {
        return Optional.of(builtIn).filter(value -> !value.isEmpty());
    }

    /// What it is, in Dutch, for the administrator.
    public String about() {
        return about;
    }

    /// What it may be, in Dutch, to end the sentence *Vul in: ...*.
    public String rule() {
        return kind.rule();
    }

    /// Whether a value is allowed.
    public boolean accepts(String value) {
        return kind.accepts(value);
    }

    /// What values it takes.
    Kind kind() {
        return kind;
    }

    /// Whether it is yes or no.
    public boolean isFlag() {
        return kind instanceof Flag;
    }

    /// Whether JSON writes it without quotes.
    boolean bare() {
        return kind instanceof Whole || kind instanceof Flag;
    }

    /// How a settings file names a key that works in every window.
    static String hotKey(Optional<Chord> key) {
        return key.map(Chord::shown).orElse(HotKey.NONE);
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Stream.of(values).map(id).toList();
    }
}
