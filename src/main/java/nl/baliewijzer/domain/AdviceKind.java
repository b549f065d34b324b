package nl.baliewijzer.domain;

/// The place on a screen where a piece of advice stands.
public enum AdviceKind {
    /// Step 3: a sentence to go on with one person, by routine.
    ALONE("alone", true),
    /// Step 3: a sentence for a second appointment.
    NEW_APPOINTMENT("new-appointment", true),
    /// Step 3: a sentence to bring in an interpreter.
    INTERPRETER("interpreter", true),
    /// Step 3: a sentence about the language of the conversation.
    OTHER_LANGUAGE("other-language", true),
    /// Step 3: a sentence with papers that go into the client's own hand.
    HAND_OVER("hand-over", true),
    /// Step 3: asking the client for consent, once alone.
    CONSENT("consent", true),
    /// Info: how to go on with one person, by routine.
    ALONE_RULE("alone-rule"),
    /// Info: what to do when the companion stays.
    COMPANION_STAYS("companion-stays"),
    /// Info: rules about an interpreter.
    INTERPRETER_RULE("interpreter-rule"),
    /// Info: rules about asking for consent.
    CONSENT_RULE("consent-rule"),
    /// Info: finishing the appointment.
    FINISH("finish"),
    /// Info and step 4: the employee's own safety.
    SAFETY("safety"),
    /// Step 4: a question to decide on together.
    COLLEAGUE_QUESTION("colleague-question"),
    /// Step 4: a doubt; `more` holds the answer.
    DOUBT("doubt"),
    /// Info and step 4: how to put down what was noticed.
    FACTS("facts"),
    /// Steps 4 and 5: what may be shared.
    SHARE("share"),
    /// Info and step 5: how a line on the phone begins.
    PHONE_START("phone-start"),
    /// Info and after step 5: looking after oneself.
    AFTERCARE("aftercare"),
    /// 112: one criterion of the acute rule.
    ACUTE("acute"),
    /// 112: what to do when one can walk away.
    ACUTE_LEAVE("acute-leave"),
    /// 112: what to do when one cannot walk away.
    ACUTE_STAY("acute-stay"),
    /// 112: a line to read out.
    ACUTE_SAY("acute-say"),
    /// 112: a line for the colleague who calls for somebody who cannot walk away.
    ACUTE_SAY_COLLEAGUE("acute-say-colleague"),
    /// 112: what they will ask.
    ACUTE_ASK("acute-ask"),
    /// 112: what to do afterwards.
    ACUTE_AFTER("acute-after");

    private final String id;
    private final boolean atTheCounter;

    AdviceKind(String id) {
        this(id, false);
    }

    AdviceKind(String id, boolean atTheCounter) {
        this.id = id;
        this.atTheCounter = atTheCounter;
    }

    /// The name in content.
    public String id() {
        return id;
    }

    /// Whether it stands in step 3, where a companion may read along: then it is only a sentence to say.
    public boolean atTheCounter() {
        return atTheCounter;
    }
}
