package nl.baliewijzer.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A list in two: what fits in the room that is left on a page, and the rest for the next.
///
/// An item is never cut, and a heading never becomes the last of what fits.
record Cut(Block fits, Block rest) {
    /// Cuts a block that is a list, framed or under a line or not; empty for any other, and when not even its first
    /// item fits.
    static Optional<Cut> of(Block block, float width, float room) throws IOException {
        return switch (block) {
            case Block.Pile pile -> of(pile, width, room);
            case Block.Frame(Block inner, float line, Ink ink) ->
                of(inner, width - 2 * Block.Frame.SIDE, room - 2 * Block.Frame.ABOVE)
                        .map(cut ->
                                new Cut(new Block.Frame(cut.fits, line, ink), new Block.Frame(cut.rest, line, ink)));
            case Block.Ruled(Block inner) ->
                of(inner, width, room - Block.Ruled.ABOVE)
                        .map(cut -> new Cut(new Block.Ruled(cut.fits), new Block.Ruled(cut.rest)));
            case Block.Paragraph _, Block.Bullet _, SideBySide _, Block.Scripted _, Block.WriteIn _ -> Optional.empty();
        };
    }

    private static Optional<Cut> of(Block.Pile pile, float width, float room) throws IOException {
        List<Block> blocks = pile.blocks();
        int fitting = 0;
        float height = 0;
        while (fitting < blocks.size() && height + blocks.get(fitting).height(width) <= room) {
            height += blocks.get(fitting).height(width) + pile.gap();
            fitting++;
        }
        while (fitting > 0 && isHeading(blocks.get(fitting - 1))) {
            fitting--;
        }
        if (fitting == 0 || fitting == blocks.size()) {
            return Optional.empty();
        }
        return Optional.of(new Cut(
                new Block.Pile(pile.tag(), blocks.subList(0, fitting), pile.gap()),
                new Block.Pile(pile.tag(), blocks.subList(fitting, blocks.size()), pile.gap())));
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Paragraph(String tag, String _, Style _) && tag.startsWith("H");
    }
}
