package nl.baliewijzer.view.beheer.calls;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.draft.ItemId;

/// A role as the list shows it: who plays it, and who does when nobody is named.
///
/// `binding` is the item that says so for everybody; `named` are the ids of the contacts in it, in calling order, and
/// `names` all who play it, whoever for.
record RoleLine(
        String role,
        String name,
        String task,
        ItemId binding,
        List<String> named,
        List<String> names,
        Optional<String> fallback,
        boolean locked,
        boolean own) {}
