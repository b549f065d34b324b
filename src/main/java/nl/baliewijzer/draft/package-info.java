/// The workbench of Beheer without its window: a municipality's folder, open to be changed. It knows nothing of JavaFX.
///
/// One [nl.baliewijzer.draft.DraftFolder] is one open draft. The window asks it what there is, and tells it what to
/// change; it is the only one that writes in the folder. After each call the window shows what it then says.
///
/// ```java
/// var drafts = new Drafts(new Library(), Clock.system(ZoneId.of("Europe/Amsterdam")));
///
/// switch (drafts.open(Path.of("/home/coordinator/voorbeeld"))) {   // or drafts.begin(folder, "Delft")
///     case Opening.Refused refused -> refused.problems().forEach(problem -> show(problem.toString()));
///     case Opening.Ready ready -> work(ready.draft());
/// }
///
/// void work(DraftFolder draft) {
///     // what there is: of every layer, with what the municipality's replaces
///     for (DraftItem item : draft.items("contacts")) {
///         if (item.value().orElse(null) instanceof Contact contact) {
///             row(contact.organisation(), item.own(), item.replaces(), item.locked());
///         }
///     }
///
///     // while somebody types nothing is written; the same change says what would be wrong with it
///     var lead = new ItemId("contacts", "aandachtsfunctionaris");
///     var number = FieldPath.of("phones", 0, "number");
///     var wrong = draft.problemsIf(changes -> changes.set(lead, number, "toestel 441"));
///     var preview = draft.catalogueIf(changes -> changes.set(lead, number, "toestel 441"));
///
///     // when the field is left it is one step: written at once, with a name for Ongedaan maken
///     switch (draft.change("Nummer", changes -> changes.set(lead, number, "toestel 4412"))) {
///         case Saving.Saved saved -> status(saved.at());
///         case Saving.ChangedOutside outside -> ask(outside.files(), draft::keepMine, draft::takeTheirs);
///         case Saving.Failed failed -> warn(failed.problem(), draft::save);
///     }
///
///     // a sentence of the country, changed for this municipality, and back
///     var sentence = new ItemId("excuses", "even-nakijken");
///     draft.change("Zin", changes -> changes.set(sentence, FieldPath.of("text"), "Ik kijk dit even na."));
///     draft.value(sentence, FieldPath.of("text"));        // ours
///     draft.valueBelow(sentence, FieldPath.of("text"));   // the national one beside it
///     draft.change("Terug naar landelijk", changes -> changes.backToNational(sentence));
///
///     // a new item: its members are those of docs/inhoud.md
///     draft.change("Nieuwe zin", changes -> changes.add("excuses", Members.of(
///             "id", changes.freeId("excuses", "Even bellen"),
///             "text", "Ik moet hier even over bellen.",
///             "sources", List.of(Members.of("from", "eigen-redactie")))));
///
///     draft.toUndo().ifPresent(name -> button("Ongedaan maken: " + name, draft::undo));
///     for (DraftProblem problem : draft.problems()) {
///         link(problem.problem().text(), problem.item(), problem.field());
///     }
///     draft.close();
/// }
/// ```
///
/// Whoever sets a field of an item that is not the municipality's own yet takes it over first, in the same step; a
/// locked one throws, so ask [nl.baliewijzer.draft.DraftItem#locked] before offering it. The window asks
/// [nl.baliewijzer.draft.DraftFolder#changedOutside] when it gets the focus, and offers the same choice then.
package nl.baliewijzer.draft;
