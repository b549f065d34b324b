/// Finding whatever can be opened by typing a few letters of it: Dutch, forgiving of typing errors, discreet at the
/// counter.
///
/// [nl.baliewijzer.guide.search.Search] is the door. What of each item is searched, and what is shown of it, stands in
/// [nl.baliewijzer.guide.search.Entries] alone.
package nl.baliewijzer.guide.search;
