package nl.baliewijzer.draft;

/// Which item: its kind as content files name it, such as `contacts`, and its id within the kind.
public record ItemId(String kind, String id) {
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
