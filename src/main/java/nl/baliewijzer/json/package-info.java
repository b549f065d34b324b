/// Strict JSON: bytes to a small tree, the tree to values, and every mistake to a [Problem] with a place.
///
/// Gson lives here and nowhere else.
package nl.baliewijzer.json;
