package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// A part of a card that knows how high it is and can draw itself; all measures are in points.
sealed interface Block
        permits Block.Paragraph,
                Block.Bullet,
                Block.Pile,
                Block.Scripted,
                Block.Frame,
                Block.Ruled,
                Block.WriteIn,
                SideBySide {
    /// The height it needs at this width.
    float height(float width) throws IOException;

    /// Draws it, and hangs its elements under `parent`, in reading order.
    void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException;

    /// What it may be taken apart into when it is higher than a page.
    default List<Block> parts() {
        return List.of(this);
    }

    /// A heading or paragraph; `tag` is its type in the structure tree, such as `H2` or `P`.
    record Paragraph(String tag, String text, Style style) implements Block {
        @Override
        public float height(float width) throws IOException {
            return lines(width).size() * style.leading();
        }

        @Override
        public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
            pen.text(TaggedPdf.element(parent, tag), lines(width), style, left, top);
        }

        private List<String> lines(float width) throws IOException {
            return style.face().lines(text, style.size(), width);
        }
    }

    /// An item of a list, after a round mark.
    record Bullet(String text, Style style) implements Block {
        private static final float INDENT = 11;

        @Override
        public float height(float width) throws IOException {
            return body().height(width - INDENT);
        }

        @Override
        public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
            pen.dot(left + 3, top + style.leading() / 2, 1.7f, Ink.ACCENT);
            body().draw(pen, TaggedPdf.element(parent, "LI"), left + INDENT, top, width - INDENT);
        }

        private Paragraph body() {
            return new Paragraph("LBody", text, style);
        }
    }

    /// Blocks below each other, as one element of a type such as `Sect` or `L`.
    record Pile(String tag, List<Block> blocks, float gap) implements Block {
        public Pile {
            blocks = List.copyOf(blocks);
        }

        @Override
        public float height(float width) throws IOException {
            float height = 0;
            for (Block block : blocks) {
                height += block.height(width) + gap;
            }
            return Math.max(0, height - gap);
        }

        @Override
        public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
            PDStructureElement element = TaggedPdf.element(parent, tag);
            float at = top;
            for (Block block : blocks) {
                block.draw(pen, element, left, at, width);
                at += block.height(width) + gap;
            }
        }

        @Override
        public List<Block> parts() {
            return blocks;
        }
    }

    /// A paragraph in the letters and the direction of another language.
    record Scripted(String text, Script script, Style style) implements Block {
        @Override
        public float height(float width) throws IOException {
            return script.lines(text, style.size(), width).size() * style.leading();
        }

        @Override
        public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
            PDStructureElement element = TaggedPdf.element(parent, "P");
            element.setActualText(text);
            float at = top;
            for (String line : script.lines(text, style.size(), width)) {
                float room = script.rightToLeft() ? width - script.width(line, style.size()) : 0;
                pen.text(element, List.of(line), style, left + room, at);
                at += style.leading();
            }
        }
    }

    /// A block with a line around it.
    record Frame(Block inner, float line, Ink ink) implements Block {
        static final float SIDE = 10;
        static final float ABOVE = 7;

        @Override
        public float height(float width) throws IOException {
            return inner.height(width - 2 * SIDE) + 2 * ABOVE;
        }

        @Override
        public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
            draw(pen, parent, left, top, width, height(width));
        }

        void draw(Pen pen, PDStructureElement parent, float left, float top, float width, float height)
                throws IOException {
            pen.frame(left, top, width, height, line, ink);
            inner.draw(pen, parent, left + SIDE, top + ABOVE, width - 2 * SIDE);
        }

        @Override
        public List<Block> parts() {
            return List.of(inner);
        }
    }

    /// A block under a thin line.
    record Ruled(Block inner) implements Block {
        static final float ABOVE = 4;

        @Override
        public float height(float width) throws IOException {
            return inner.height(width) + ABOVE;
        }

        @Override
        public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
            pen.rule(pen.pdf().pages() - 1, left, top, width, 0.5f, Ink.LINE);
            inner.draw(pen, parent, left, top + ABOVE, width);
        }

        @Override
        public List<Block> parts() {
            return List.of(inner);
        }
    }

    /// A word with room to write behind it by hand.
    record WriteIn(String word, Style style) implements Block {
        private static final float HEIGHT = 25;
        private static final float FROM = 56;

        @Override
        public float height(float width) {
            return HEIGHT;
        }

        @Override
        public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
            new Paragraph("P", word, style).draw(pen, parent, left, top + HEIGHT - style.leading(), width);
            pen.rule(pen.pdf().pages() - 1, left + FROM, top + HEIGHT - 2, width - FROM, 0.75f, Ink.LINE);
        }
    }
}
