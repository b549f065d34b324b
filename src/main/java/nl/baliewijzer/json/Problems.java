package nl.baliewijzer.json;

import java.util.ArrayList;
import java.util.List;

/// Collects the problems of one file while it is read.
public final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /// Starts without problems; `file` is how the file is named in each.
    public Problems(String file) {
        this.file = file;
    }

    /// Adds a problem at a value.
    public void add(Json at, Fault fault, Object... what) {
        add(at.line(), at.path(), fault, what);
    }

    /// Adds a problem at a place.
    public void add(int line, String path, Fault fault, Object... what) {
        found.add(Problem.at(file, line, path, fault, what));
    }

    /// How the file is named.
    public String file() {
        return file;
    }

    /// How many there are by now.
    public int count() {
        return found.size();
    }

    /// What was found, in the order of finding.
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
