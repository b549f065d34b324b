package nl.baliewijzer.system;

/// How a program ended, and what it said.
record Said(int code, String out, String err) {
    boolean wentWell() {
        return code == 0;
    }
}
