package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;

/// Lays blocks below each other, page after page: what does not fit any more goes to the next page.
final class Flow {
    private static final float GAP = 3;
    private static final float BEFORE_HEADING = 5;

    private final TaggedPdf pdf;
    private final Paper paper;
    private final Styles styles;
    private final String edition;
    private final Pen pen;
    private float at;

    /// `edition` stands at the foot of every page.
    Flow(TaggedPdf pdf, Paper paper, Styles styles, String edition) throws IOException {
        this.pdf = pdf;
        this.paper = paper;
        this.styles = styles;
        this.edition = edition;
        this.pen = new Pen(pdf, paper.height());
        nextPage();
    }

    /// Adds blocks of which the first two stay together, so that no heading stands alone at the foot of a page.
    void add(List<Block> blocks) throws IOException {
        if (blocks.size() > 1 && at > paper.margin()) {
            at += BEFORE_HEADING;
        }
        if (blocks.size() > 1 && at + height(blocks.getFirst()) + GAP + height(blocks.get(1)) > paper.end()) {
            nextPage();
        }
        for (Block block : blocks) {
            add(block);
        }
    }

    /// Writes the foot of every page, now that it is known how many there are.
    void finish() throws IOException {
        float top = paper.height() - paper.margin() - styles.foot().leading();
        for (int page = 0; page < pdf.pages(); page++) {
            String right = "Gevaar of twijfel: 112    " + (page + 1) + " / " + pdf.pages();
            float width = styles.foot().face().width(right, styles.foot().size());
            pen.rule(page, paper.margin(), top - 4, paper.inner(), 0.5f, Ink.LINE);
            pen.margin(page, edition, styles.foot(), paper.margin(), top);
            pen.margin(page, right, styles.foot(), paper.width() - paper.margin() - width, top);
        }
    }

    private void add(Block block) throws IOException {
        float height = height(block);
        if (at + height > paper.end()) {
            if (at > paper.margin()) {
                nextPage();
            }
            if (at + height > paper.end() && !block.parts().equals(List.of(block))) {
                for (Block part : block.parts()) {
                    add(part);
                }
                return;
            }
        }
        block.draw(pen, pdf.top(), paper.margin(), at, paper.inner());
        at += height + GAP;
    }

    private float height(Block block) throws IOException {
        return block.height(paper.inner());
    }

    private void nextPage() throws IOException {
        pdf.page(paper.width(), paper.height());
        at = paper.margin();
    }
}
