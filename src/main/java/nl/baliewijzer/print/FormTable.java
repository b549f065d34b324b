package nl.baliewijzer.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Form;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Route;
import nl.baliewijzer.guide.ContactWords;
import nl.baliewijzer.guide.Path;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.Resolved;
import nl.baliewijzer.guide.RouteFinder;

/// The five forms of exploitation, and whom the routes name for each: who helps with all of them, and who
/// investigates this one.
final class FormTable {
    private static final Set<String> HELP = Set.of(Needed.CARE_COORDINATOR.id(), Needed.COMENSHA.id());
    private static final Set<String> WORK = Set.of(Needed.LABOUR_INSPECTORATE.id());
    private static final Set<String> OTHER = Set.of(Needed.AVIM.id(), Needed.POLICE.id());
    private static final float GAP = 6;
    private static final char NO_BREAK = '\u00a0';

    private final RouteFinder finder;
    private final Reachability reachability;

    FormTable(Catalogue catalogue, LocalDate today) {
        finder = new RouteFinder(catalogue);
        reachability = Reachability.onPaper(Noon.of(today));
    }

    /// A line for each form; beside those of the same people these stand once.
    Block rows(Styles styles) {
        Map<List<Contact>, List<Block>> forms = new LinkedHashMap<>();
        for (Form form : Form.values()) {
            forms.computeIfAbsent(investigates(form), _ -> new ArrayList<>())
                    .add(new Block.Paragraph("P", name(form), styles.body()));
        }
        return new Block.Pile(
                "Sect",
                forms.entrySet().stream()
                        .<Block>map(who -> new Block.Ruled(new SideBySide(
                                List.of(
                                        new Block.Pile("Div", who.getValue(), 0),
                                        new Block.Paragraph("P", all(who.getKey()), styles.body())),
                                List.of(0.5f, 0.5f),
                                GAP)))
                        .toList(),
                0);
    }

    /// Who helps with each of them.
    String help() {
        return "Advies bij elke vorm: %s. Wie onderzoekt, staat rechts (afgeleid uit de Meldkaart mensenhandel)."
                .formatted(all(helps()));
    }

    /// The same in a few words: who is for work, who for the other four, and who for all.
    String inShort() {
        return """
                Werk: %s. Seks, misdaad, organen, of dwang tot huwelijk, adoptie of draagmoederschap: %s. \
                Bij alle vijf: %s.""".formatted(all(investigates(Form.WORK)), all(investigates(Form.SEXUAL)), all(helps()));
    }

    private static String all(List<Contact> who) {
        return who.stream().map(FormTable::called).collect(Collectors.joining(", "));
    }

    /// Who it is, with the first number in one piece, and for whom, where not for all.
    static String called(Contact contact) {
        return Stream.of(
                        Stream.of(contact.organisation()),
                        contact.phones().stream()
                                .limit(1)
                                .map(phone -> phone.number().replace(' ', NO_BREAK)),
                        ContactWords.forWhom(contact.when()).stream().map(FormTable::inPassing))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    /// *Voor wie jonger is dan 23.* as *(voor wie jonger is dan 23)*.
    private static String inPassing(String sentence) {
        return "(" + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1, sentence.length() - 1)
                + ")";
    }

    private List<Contact> helps() {
        return first(HELP);
    }

    private List<Contact> investigates(Form form) {
        return first(form == Form.WORK ? WORK : OTHER);
    }

    /// The first whom a route over a person names in one of these roles, or in their place; those who are not for
    /// everybody with the others, up to the first who is.
    private List<Contact> first(Set<String> roles) {
        List<Contact> named = named(roles);
        int all = (int) named.stream()
                .takeWhile(contact -> ContactWords.forWhom(contact.when()).isPresent())
                .count();
        return named.subList(0, Math.min(all + 1, named.size()));
    }

    private List<Contact> named(Set<String> roles) {
        return finder.paths().stream()
                .filter(path -> path.route() == Route.PERSON && !path.outcome().acute())
                .flatMap(path -> calls(path)
                        .filter(call -> roles.contains(call.role().id())
                                || call.insteadOf()
                                        .filter(role -> roles.contains(role.id()))
                                        .isPresent()))
                .map(Resolved::contact)
                .distinct()
                .toList();
    }

    private Stream<Resolved> calls(Path path) {
        return finder.calls(path.given(), path.outcome(), reachability)
                .all()
                .flatMap(call -> Stream.concat(Stream.of(call), call.same().stream()));
    }

    /// As everywhere, with a capital.
    private static String name(Form form) {
        String name = ContactWords.name(form);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
