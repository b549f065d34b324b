package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

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
        this.edition = styles.foot().face().printable(edition);
        this.pen = new Pen(pdf, paper.height());
        nextPage();
    }

    /// Adds blocks of which the first two stay together, so that no heading stands alone; of a list its first item is
    /// enough.
    void add(List<Block> blocks) throws IOException {
        if (blocks.size() > 1 && at > paper.margin()) {
            at += BEFORE_HEADING;
        }
        if (blocks.size() > 1 && !beginsAfter(blocks.getFirst(), blocks.get(1))) {
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

    private boolean beginsAfter(Block heading, Block next) throws IOException {
        float room = paper.end() - at - height(heading) - GAP;
        return height(next) <= room || cut(next, room).isPresent();
    }

    /// What does not fit goes to the next page as a whole; a long list, and what is higher than a page, goes on there.
    private void add(Block block) throws IOException {
        float room = paper.end() - at;
        Optional<Cut> cut = height(block) <= room ? Optional.empty() : cut(block, room);
        boolean parted = !block.parts().equals(List.of(block));
        if (cut.isPresent()) {
            draw(cut.get().fits());
            nextPage();
            add(cut.get().rest());
        } else if (height(block) > page() && parted) {
            for (Block part : block.parts()) {
                add(part);
            }
        } else {
            if (height(block) > room && at > paper.margin()) {
                nextPage();
            }
            draw(block);
        }
    }

    /// A list that takes half a page or less stays together.
    private Optional<Cut> cut(Block block, float room) throws IOException {
        return height(block) > page() / 2 ? Cut.of(block, paper.inner(), room) : Optional.empty();
    }

    private float page() {
        return paper.end() - paper.margin();
    }

    private void draw(Block block) throws IOException {
        block.draw(pen, pdf.top(), paper.margin(), at, paper.inner());
        at += height(block) + GAP;
    }

    private float height(Block block) throws IOException {
        return block.height(paper.inner());
    }

    private void nextPage() throws IOException {
        pdf.page(paper.width(), paper.height());
        at = paper.margin();
    }
}
