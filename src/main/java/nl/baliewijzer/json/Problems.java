package nl.baliewijzer.json;

import java.util.ArrayList;
import java.util.List;

/// Collects the problems of one file while it is read; of very many only the first are kept.
public final class Problems {
    private static final int MOST = 100;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int count;

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
        count++;
        if (count <= MOST) {
            found.add(Problem.at(file, line, path, fault, what));
        } else if (count == MOST + 1) {
            // a file of nothing but mistakes must not fill the memory with their messages
            found.add(Problem.at(file, line, path, JsonFault.J012, MOST));
        }
    }

    /// How the file is named.
    public String file() {
        return file;
    }

    /// How many there are by now, also of those that are not kept.
    public int count() {
        return count;
    }

    /// What was found, in the order of finding.
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
