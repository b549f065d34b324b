/// The few pieces that screens are built of and JavaFX does not have: cards whose text wraps, and lists of them.
package nl.baliewijzer.view.parts;
