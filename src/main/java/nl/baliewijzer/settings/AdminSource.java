package nl.baliewijzer.settings;

/// Where central management leaves its settings: a file, or a key in the registry of Windows.
@FunctionalInterface
public interface AdminSource {
    /// What is there now; never throws: what cannot be read is a problem in the answer.
    RawValues read();

    /// Who speaks here; it decides whether the employee may choose something else.
    default Origin origin() {
        return Origin.CENTRAL;
    }
}
