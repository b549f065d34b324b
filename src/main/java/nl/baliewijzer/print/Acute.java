package nl.baliewijzer.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Advice;
import nl.baliewijzer.domain.AdviceKind;
import nl.baliewijzer.domain.Catalogue;

/// Makes the block that says when to call 112; the number itself does not depend on any content.
final class Acute {
    private static final String NUMBER = "112";
    private static final float LINE = 2;

    private Acute() {}

    /// With every criterion, and under them what explains them.
    static Block withCriteria(Catalogue catalogue, Styles styles) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head(catalogue, styles, 0.22f));
        blocks.add(criteria(catalogue, styles));
        var more = catalogue.advice(AdviceKind.ACUTE).stream()
                .flatMap(one -> one.more().stream())
                .collect(Collectors.joining(" "));
        if (!more.isEmpty()) {
            blocks.add(new Block.Paragraph("P", more, styles.small()));
        }
        return framed(blocks);
    }

    /// With the rule alone.
    static Block inShort(Catalogue catalogue, Styles styles) {
        return framed(List.of(head(catalogue, styles, 0.3f)));
    }

    /// The criteria alone, under a heading.
    static Block when(Catalogue catalogue, Styles styles) {
        return framed(
                List.of(new Block.Paragraph("H2", "Wanneer 112?", styles.heading()), criteria(catalogue, styles)));
    }

    /// In two columns.
    private static Block criteria(Catalogue catalogue, Styles styles) {
        List<Block> criteria = catalogue.advice(AdviceKind.ACUTE).stream()
                .<Block>map(one -> new Block.Bullet(one.text(), styles.body()))
                .toList();
        int half = (criteria.size() + 1) / 2;
        return new SideBySide(
                List.of(
                        new Block.Pile("L", criteria.subList(0, half), 1),
                        new Block.Pile("L", criteria.subList(half, criteria.size()), 1)),
                List.of(0.5f, 0.5f),
                10);
    }

    private static Block framed(List<Block> blocks) {
        return new Block.Frame(new Block.Pile("Sect", blocks, 5), LINE, Ink.DANGER);
    }

    private static Block head(Catalogue catalogue, Styles styles, float share) {
        List<Block> lines = new ArrayList<>();
        lines.add(new Block.Paragraph("P", "Gevaar, of twijfelt u? Bel 112.", styles.strong()));
        var how = Stream.concat(
                        catalogue.advice(AdviceKind.ACUTE_LEAVE).stream()
                                .limit(1)
                                .map(Advice::text),
                        Stream.of("Noem uw naam en nummer."))
                .collect(Collectors.joining(" "));
        lines.add(new Block.Paragraph("P", how, styles.body()));
        return new SideBySide(
                List.of(new Block.Paragraph("H2", NUMBER, styles.figures()), new Block.Pile("Div", lines, 2)),
                List.of(share, 1 - share),
                8);
    }
}
