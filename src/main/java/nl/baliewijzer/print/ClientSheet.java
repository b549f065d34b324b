package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;
import nl.baliewijzer.domain.ClientCard;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// The card for the client on paper: one question a page, so that one at a time lies on the table.
///
/// Nothing but the words of the card is on it: no source, no date, no number.
final class ClientSheet {
    private static final Paper PAPER = Paper.A5;
    private static final float TITLE_TOP = PAPER.margin() + 8;
    private static final float QUESTION_TOP = 110;
    private static final float ANSWERS_TOP = 270;
    private static final float ANSWER_HEIGHT = 76;
    private static final float ANSWER_GAP = 14;
    private static final float LINE = 1.5f;

    private final ClientCard card;
    private final Script script;
    private final Style title;
    private final Style question;
    private final Style answer;

    ClientSheet(ClientCard card, Typeface face) {
        this.card = card;
        this.script = new Script(card, face);
        this.title = new Style(face, 12, 16, Ink.SOFT);
        // 24 points are 32 pixels: not to be read from the next desk
        this.question = new Style(face, 24, 32, Ink.TEXT);
        this.answer = new Style(face, 20, 26, Ink.TEXT);
    }

    void layOut(TaggedPdf pdf) throws IOException {
        for (ClientCard.Page page : card.pages()) {
            pdf.page(PAPER.width(), PAPER.height());
            var pen = new Pen(pdf, PAPER.height());
            PDStructureElement part = TaggedPdf.element(pdf.top(), "Sect");
            write(pen, TaggedPdf.element(part, "P"), card.title(), title, TITLE_TOP);
            write(pen, TaggedPdf.element(part, "H1"), page.text(), question, QUESTION_TOP);
            float top = ANSWERS_TOP;
            for (String one : page.answers()) {
                pen.frame(PAPER.margin(), top, PAPER.inner(), ANSWER_HEIGHT, LINE, Ink.LINE);
                centre(pen, TaggedPdf.element(part, "P"), one, top);
                top += ANSWER_HEIGHT + ANSWER_GAP;
            }
        }
    }

    private void write(Pen pen, PDStructureElement element, String text, Style style, float top) throws IOException {
        List<String> lines = script.lines(text, style.size(), PAPER.inner());
        element.setActualText(text);
        for (int line = 0; line < lines.size(); line++) {
            float room = PAPER.inner() - script.width(lines.get(line), style.size());
            float left = PAPER.margin() + (script.rightToLeft() ? room : 0);
            pen.text(element, List.of(lines.get(line)), style, left, top + line * style.leading());
        }
    }

    private void centre(Pen pen, PDStructureElement element, String text, float top) throws IOException {
        List<String> lines = script.lines(text, answer.size(), PAPER.inner());
        element.setActualText(text);
        float first = top + (ANSWER_HEIGHT - lines.size() * answer.leading()) / 2;
        for (int line = 0; line < lines.size(); line++) {
            float room = PAPER.inner() - script.width(lines.get(line), answer.size());
            float left = PAPER.margin() + room / 2;
            pen.text(element, List.of(lines.get(line)), answer, left, first + line * answer.leading());
        }
    }
}
