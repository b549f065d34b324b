package nl.baliewijzer.json;

/// One rule that a file can break; a stable code, and the Dutch sentence that says what to do.
///
/// Implemented by enums, so that the code is the name of the constant and can be listed.
public interface Fault {
    /// The stable code, such as `J005`; it is never given to another rule.
    String name();

    /// The sentence as a pattern of [String#format], filled in with what was found.
    String text();
}
