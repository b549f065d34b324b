package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;
import nl.baliewijzer.domain.ClientCard;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// What everybody may know who lives and works here, on one page to take along, the same for all of a group.
final class RightsSheet {
    private static final Paper PAPER = Paper.A5;
    private static final float TITLE_TOP = PAPER.margin() + 8;
    private static final float TEXT_TOP = 90;
    private static final float BETWEEN = 14;

    private final ClientCard card;
    private final ClientCard.Rights rights;
    private final String work;
    private final String danger;
    private final Script script;
    private final Style title;
    private final Style text;
    private final Style number;

    /// `work` and `danger` are the numbers to call.
    RightsSheet(ClientCard card, ClientCard.Rights rights, String work, String danger, Typeface face) {
        this.card = card;
        this.rights = rights;
        this.work = work;
        this.danger = danger;
        this.script = new Script(card, face);
        this.title = new Style(face, 20, 26, Ink.TEXT);
        this.text = new Style(face, 14, 20, Ink.TEXT);
        this.number = new Style(face, 18, 24, Ink.TEXT);
    }

    void layOut(TaggedPdf pdf) throws IOException {
        pdf.page(PAPER.width(), PAPER.height());
        var pen = new Pen(pdf, PAPER.height());
        PDStructureElement part = TaggedPdf.element(pdf.top(), "Sect");
        write(pen, TaggedPdf.element(part, "H1"), card.title(), title, TITLE_TOP);
        float top = TEXT_TOP;
        for (String sentence : rights.sentences()) {
            top = write(pen, TaggedPdf.element(part, "P"), sentence, text, top) + BETWEEN;
        }
        top = call(pen, part, rights.work(), work, top + BETWEEN);
        call(pen, part, rights.danger(), danger, top);
    }

    private float call(Pen pen, PDStructureElement part, String words, String phone, float top) throws IOException {
        float under = write(pen, TaggedPdf.element(part, "P"), words, text, top);
        return write(pen, TaggedPdf.element(part, "P"), phone, number, under) + BETWEEN;
    }

    /// Writes from this height on, and gives the height under it.
    private float write(Pen pen, PDStructureElement element, String words, Style style, float top) throws IOException {
        List<String> lines = script.lines(words, style.size(), PAPER.inner());
        element.setActualText(words);
        for (int line = 0; line < lines.size(); line++) {
            float room = PAPER.inner() - script.width(lines.get(line), style.size());
            float left = PAPER.margin() + (script.rightToLeft() ? room : 0);
            pen.text(element, List.of(lines.get(line)), style, left, top + line * style.leading());
        }
        return top + lines.size() * style.leading();
    }
}
