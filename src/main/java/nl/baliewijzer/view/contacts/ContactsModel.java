package nl.baliewijzer.view.contacts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.print.CardKind;
import nl.baliewijzer.view.CardPrinter;
import nl.baliewijzer.view.Session;

/// Contacten: everybody who can be called from here, by the part they play.
public final class ContactsModel {
    private final Catalogue catalogue;
    private final Session session;
    private final CardPrinter printer;
    private final Optional<String> municipality;

    /// `municipality` is the one whose contacts these are.
    public ContactsModel(Catalogue catalogue, Session session, CardPrinter printer, Optional<String> municipality) {
        this.printer = printer;
        this.municipality = municipality;
        this.catalogue = catalogue;
        this.session = session;
    }

    /// Each contact once, under the first role that it plays; roles in the order of the content.
    public Map<Role, List<Contact>> byRole() {
        Map<Role, List<Contact>> result = new LinkedHashMap<>();
        Set<String> shown = new HashSet<>();
        for (Role role : catalogue.roles()) {
            List<Contact> here = catalogue.bound(role.id()).stream()
                    .filter(contact -> shown.add(contact.id()))
                    .toList();
            if (!here.isEmpty()) {
                result.put(role, here);
            }
        }
        return result;
    }

    /// The contacts that play no part in a route: to read more, or to look further.
    public List<Contact> others() {
        Set<String> bound = byRole().values().stream()
                .flatMap(contacts -> contacts.stream().map(Contact::id))
                .collect(Collectors.toSet());
        return catalogue.contacts().stream()
                .filter(contact -> !bound.contains(contact.id()))
                .toList();
    }

    /// The roles that nobody plays here.
    public List<Role> unbound() {
        return catalogue.roles().stream()
                .filter(role -> catalogue.bound(role.id()).isEmpty())
                .toList();
    }

    /// Prints the Meldkaart; `said` hears how it went.
    public void print(Consumer<String> said) {
        printer.print(CardKind.MELDKAART, catalogue, municipality, said);
    }

    public void goBack() {
        session.apply(GuideState::back);
    }
}
