package nl.baliewijzer.json;

/// Words of the program itself in a message: shown whole, however long, which what was found in a file is not.
record OwnWords(String text) {
    @Override
    public String toString() {
        return text;
    }
}
