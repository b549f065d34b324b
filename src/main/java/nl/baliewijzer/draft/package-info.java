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
///     draft.change("Zin weglaten", changes -> changes.leaveOut(sentence));   // and backToNational to have it again
///
///     // the register: called today, also a contact of the country that is locked
///     draft.change("Vandaag gebeld", changes -> changes.checked(
///             lead, today, "coördinator", Optional.of(today.plusMonths(3))));
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
///
///     TaskList.of(draft);       // what still has to be done, most urgent first, each with its place
///     Differences.of(draft);    // with the version in force: old, new, Dutch name of the field
///     ReadNumber.of(draft);     // the numbers for the readback sheet; those that changed are marked
///     switch (Release.make(draft, Path.of("/home/coordinator/voor-it"), Optional.of(new Readers("Ans", "Bo")))) {
///         case MadeReady.Done done -> show(done.version(), done.files(), done.letter());
///         case MadeReady.Refused refused -> refused.problems().forEach(problem -> link(problem));
///         case MadeReady.NotSaved notSaved -> ask(notSaved.why());
///         case MadeReady.Unwritable unwritable -> warn(unwritable.folder());
///     }
///     draft.close();
/// }
/// ```
///
/// Whoever sets a field of an item that is not the municipality's own yet takes it over first, in the same step; a
/// locked one throws, so ask [nl.baliewijzer.draft.DraftItem#locked] before offering it. The window asks
/// [nl.baliewijzer.draft.DraftFolder#changedOutside] when it gets the focus, and offers the same choice then.
package nl.baliewijzer.draft;
