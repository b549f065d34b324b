package nl.baliewijzer.domain;

/// The items that the program itself names; the content check sees to it that each of them is there.
public enum Needed {
    OWN_EDITING(Source.class, Citation.OWN),
    OTHER_TASK(DeskTask.class, "anders"),
    UNKNOWN_COMPANION(CompanionKind.class, CompanionKind.UNKNOWN),
    NO_COMPANION(CompanionKind.class, CompanionKind.NOBODY),
    GROUP(CompanionKind.class, CompanionKind.GROUP),
    /// What the client wants.
    WISH(Question.class, "wens"),
    /// The end of a route when there is danger and the client has just left.
    JUST_LEFT(Outcome.class, "bel-112-net-weg"),
    EMERGENCY(Role.class, "emergency"),
    LOCAL_LEAD(Role.class, "local-lead"),
    LOCAL_DEPUTY(Role.class, "local-deputy"),
    CARE_COORDINATOR(Role.class, "care-coordinator"),
    COMENSHA(Role.class, "comensha"),
    POLICE(Role.class, "police"),
    AVIM(Role.class, "avim"),
    LABOUR_INSPECTORATE(Role.class, "labour-inspectorate"),
    NO_GRIP(Role.class, "zorg-en-veiligheidshuis"),
    ANONYMOUS_TIP(Role.class, "anonymous-tip");

    @SuppressWarnings("ImmutableEnumChecker") // a class object cannot be changed
    private final Class<? extends Item> type;

    private final String id;

    Needed(Class<? extends Item> type, String id) {
        this.type = type;
        this.id = id;
    }

    /// What it is.
    public Class<? extends Item> type() {
        return type;
    }

    /// Its id in content.
    public String id() {
        return id;
    }
}
