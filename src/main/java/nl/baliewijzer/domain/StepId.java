package nl.baliewijzer.domain;

/// The five steps of the plan, in order, by the plan's own names.
public enum StepId {
    WIN_TIME(1, "win-time"),
    MAKE_CONTACT(2, "make-contact"),
    SPEAK_ALONE(3, "speak-alone"),
    CONSULT(4, "consult"),
    REPORT(5, "report");

    private final int number;
    private final String id;

    StepId(int number, String id) {
        this.number = number;
        this.id = id;
    }

    /// The id in content and in the names of views.
    public String id() {
        return id;
    }

    /// 1 to 5.
    public int number() {
        return number;
    }

    /// Whether a companion may be able to read along: steps 1 to 3.
    public boolean atTheCounter() {
        return compareTo(CONSULT) < 0;
    }
}
