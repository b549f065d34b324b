package nl.baliewijzer.domain;

import java.util.List;

/// A piece of content that can be named by an id.
///
/// An id is lower case letters, digits and hyphens, unique within its kind. Sources say where it comes from; they are
/// empty for what is a source itself, for a place on the map and for the facts of a counter.
public sealed interface Item
        permits Advice,
                Area,
                Binding,
                ClientCard,
                CompanionKind,
                Contact,
                ContactCheck,
                CoverPart,
                Desk,
                DeskTask,
                Excuse,
                Figure,
                Municipality,
                Outcome,
                Prompt,
                Question,
                Reminder,
                Role,
                Scene,
                Section,
                Signal,
                SignalGroup,
                Source,
                Step,
                Topic,
                Translation {
    String id();

    default List<Citation> sources() {
        return List.of();
    }
}
