package nl.baliewijzer.print;

/// The styles of a card: readable at arm's length on paper of its real size, and without colours too.
record Styles(
        Style title,
        Style subtitle,
        Style figures,
        Style heading,
        Style name,
        Style web,
        Style number,
        Style otherNumber,
        Style body,
        Style strong,
        Style small,
        Style foot) {
    static Styles of(Typefaces faces) {
        return new Styles(
                new Style(faces.bold(), 26, 32, Ink.TEXT),
                new Style(faces.semiBold(), 13, 17, Ink.SOFT),
                new Style(faces.bold(), 50, 46, Ink.DANGER),
                new Style(faces.bold(), 14.5f, 19, Ink.TEXT),
                new Style(faces.semiBold(), 11.5f, 15, Ink.TEXT),
                new Style(faces.semiBold(), 10, 13, Ink.ACCENT),
                new Style(faces.bold(), 19.5f, 22, Ink.ACCENT),
                new Style(faces.semiBold(), 12, 16, Ink.ACCENT),
                new Style(faces.regular(), 10.5f, 13.5f, Ink.TEXT),
                new Style(faces.semiBold(), 13, 17, Ink.TEXT),
                new Style(faces.regular(), 9.5f, 11, Ink.SOFT),
                new Style(faces.regular(), 9, 12, Ink.SOFT));
    }
}
