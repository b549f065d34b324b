package nl.baliewijzer.guide.brake;

import java.util.List;

/// Bank accounts: a Dutch one by its form, so that a typing error does not hide it; others by their check digits.
final class Ibans {
    static final List<Spotter> SHAPES = List.of(
            Spotter.alone("(?i:nl\\d\\d[ .]?[a-z]{4}(?:[ .]?\\d){10})", Spotter.ALWAYS),
            Spotter.alone("[A-Z]{2}\\d\\d(?: ?[A-Z\\d]{4}){2,7}(?: ?[A-Z\\d]{1,3})?", Ibans::passes));

    private Ibans() {}

    /// ISO 13616: country and check digits to the end, letters as 10 to 35, the remainder of 97 is one.
    private static boolean passes(String iban) {
        String compact = iban.replace(" ", "");
        String turned = compact.substring(4) + compact.substring(0, 4);
        int rest = 0;
        for (int at = 0; at < turned.length(); at++) {
            int value = Character.digit(turned.charAt(at), Character.MAX_RADIX);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }
}
