package nl.baliewijzer.view.beheer.texts;

import nl.baliewijzer.draft.ItemId;

/// A line of the table of texts; `whose` says whether it is the municipality's own.
record TextRow(ItemId id, String text, String whose) {}
