package nl.baliewijzer.guide.brake;

import java.util.List;

/// Addresses for e-mail, also spelt out, and names of accounts.
final class Emails {
    private static final String BEFORE = "[\\p{L}\\d][\\p{L}\\d.%+_-]{0,60}+";
    private static final String HOST = "[\\p{L}\\d][\\p{L}\\d_-]{0,60}+";
    private static final String DOT = "(?: ?\\. ?| (?i:punt|dot) | ?[({\\[] ?(?i:punt|dot|\\.) ?[)}\\]] ?)";
    private static final String TOP = "(?i:nl|com|net|org|eu|be|de|pl|ro|bg|hu|tr|uk|info|fr|es|it|pt|ru|ua)";
    private static final String ACCOUNT =
            "(?i:insta(?:gram)?|facebook|fb|snap(?:chat)?|tiktok|telegram|whatsapp|signal)(?i: is| heet| ?-?account| ?naam)?:? ";

    static final List<Spotter> SHAPES = List.of(
            Spotter.alone("(?<![.%+_-])[\\p{L}\\d.%+_-]++@[\\p{L}\\d_-]++(?:\\.[\\p{L}\\d_-]++)++", Spotter.ALWAYS),
            Spotter.alone(BEFORE + " ?@ ?" + HOST + DOT + TOP, Spotter.ALWAYS),
            Spotter.alone(
                    BEFORE + ",? ?(?i:[({\\[] ?(?:at|@) ?[)}\\]]|ap(?:en|e)sta?art(?:je)?),? ?" + HOST, Spotter.ALWAYS),
            Spotter.alone(BEFORE + " (?i:at|bij) " + HOST + " (?i:punt|dot) " + TOP, Spotter.ALWAYS),
            Spotter.alone("(?<![.@\\p{L}\\d_])@[\\p{L}\\d_.]{3,40}", Spotter.ALWAYS),
            Spotter.after(
                    ACCOUNT, "[\\p{L}\\d]{1,30}(?:[._]?[\\p{L}\\d]{1,30}){1,6}+", name -> name.matches(".*[\\d._].*")));

    private Emails() {}
}
