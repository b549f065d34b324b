package nl.baliewijzer.domain;

/// The place on a screen where a piece of advice stands.
public enum AdviceKind {
    /// Step 3: a sentence or way to speak to the client alone, by routine.
    ALONE("alone"),
    /// Step 3: what to do when the companion stays.
    COMPANION_STAYS("companion-stays"),
    /// Step 3: rules and sentences about an interpreter.
    INTERPRETER("interpreter"),
    /// Step 3: asking the client for consent, once alone.
    CONSENT("consent"),
    /// Step 3: finishing the appointment.
    FINISH("finish"),
    /// Info and steps 1 to 4: the employee's own safety.
    SAFETY("safety"),
    /// Step 4: a question to decide on together.
    COLLEAGUE_QUESTION("colleague-question"),
    /// Step 4: a doubt; `more` holds the answer.
    DOUBT("doubt"),
    /// Step 4: how to put down what was noticed.
    FACTS("facts"),
    /// Steps 4 and 5: what may be shared.
    SHARE("share"),
    /// Step 5: how a line on the phone begins.
    PHONE_START("phone-start"),
    /// After step 5: looking after oneself.
    AFTERCARE("aftercare"),
    /// 112: one criterion of the acute rule.
    ACUTE("acute"),
    /// 112: what to do when one can walk away.
    ACUTE_LEAVE("acute-leave"),
    /// 112: what to do when one cannot walk away.
    ACUTE_STAY("acute-stay"),
    /// 112: a line to read out.
    ACUTE_SAY("acute-say"),
    /// 112: what they will ask.
    ACUTE_ASK("acute-ask"),
    /// 112: what to do afterwards.
    ACUTE_AFTER("acute-after");

    private final String id;

    AdviceKind(String id) {
        this.id = id;
    }

    /// The name in content.
    public String id() {
        return id;
    }
}
