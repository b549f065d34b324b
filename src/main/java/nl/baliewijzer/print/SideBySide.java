package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Blocks beside each other, all as high as the highest; `shares` divides the width, and may leave some empty.
record SideBySide(List<Block> blocks, List<Float> shares, float gap) implements Block {
    public SideBySide {
        blocks = List.copyOf(blocks);
        shares = List.copyOf(shares);
    }

    @Override
    public float height(float width) throws IOException {
        float height = 0;
        for (int i = 0; i < blocks.size(); i++) {
            height = Math.max(height, blocks.get(i).height(width(i, width)));
        }
        return height;
    }

    @Override
    public void draw(Pen pen, PDStructureElement parent, float left, float top, float width) throws IOException {
        float height = height(width);
        float at = left;
        for (int i = 0; i < blocks.size(); i++) {
            float own = width(i, width);
            if (blocks.get(i) instanceof Block.Frame frame) {
                frame.draw(pen, parent, at, top, own, height);
            } else {
                blocks.get(i).draw(pen, parent, at, top, own);
            }
            at += own + gap;
        }
    }

    private float width(int index, float width) {
        return (width - gap * (shares.size() - 1)) * shares.get(index);
    }

    @Override
    public List<Block> parts() {
        return blocks;
    }
}
