package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a screen reader finds: a tree that holds everything that is not mere decoration.
class TagsTest {
    @ParameterizedTest
    @EnumSource(CardKind.class)
    void everythingDrawnIsInTheTreeOrAnArtifact(CardKind kind) throws IOException {
        try (var document = card(kind)) {
            var inTree = inTree(document);
            Set<String> drawn = new HashSet<>();
            for (PDPage page : document.getPages()) {
                drawn.addAll(marked(document, page));
            }
            assertEquals(inTree, drawn);
            assertTrue(inTree.size() > 20);
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void headingsGoDownOneLevelAtATime(CardKind kind) throws IOException {
        try (var document = card(kind)) {
            List<String> types = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
            List<Integer> levels = types.stream()
                    .filter(type -> type.matches("H\\d"))
                    .map(type -> type.charAt(1) - '0')
                    .toList();
            assertEquals(1, levels.getFirst());
            assertEquals(1, levels.stream().filter(level -> level == 1).count());
            for (int i = 1; i < levels.size(); i++) {
                assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.toString());
            }
            assertTrue(types.containsAll(List.of("L", "LI", "LBody", "P")), types.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void theDocumentSaysThatItIsTaggedAndDutch(CardKind kind) throws IOException {
        try (var document = card(kind)) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("nl-NL", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
            assertTrue(xmp.contains(kind.title()));
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void everyFontIsEmbeddedAndOnlyWhatIsUsedOfIt(CardKind kind) throws IOException {
        try (var document = card(kind)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+AtkinsonHyperlegibleNext-.*"), font.getName());
                }
            }
        }
    }

    private static PDDocument card(CardKind kind) throws IOException {
        return Printed.of(kind, "Delft", true).document();
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    /// Each content as page and number, such as `0/12`.
    private static Set<String> inTree(PDDocument document) {
        Set<String> contents = new HashSet<>();
        inTree(document, document.getDocumentCatalog().getStructureTreeRoot(), contents);
        return contents;
    }

    private static void inTree(PDDocument document, PDStructureNode node, Set<String> contents) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                inTree(document, element, contents);
            } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                assertTrue(contents.add(document.getPages().indexOf(element.getPage()) + "/" + id), "hangs in it once");
            }
        }
    }

    /// The contents of a page; fails for text outside them.
    private static Set<String> marked(PDDocument document, PDPage page) throws IOException {
        Set<String> contents = new HashSet<>();
        List<Object> operands = new ArrayList<>();
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.BEGIN_MARKED_CONTENT -> {
                    assertEquals(COSName.ARTIFACT, operands.getFirst());
                    depth++;
                }
                case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
                    var properties = (COSDictionary) operands.get(1);
                    contents.add(document.getPages().indexOf(page) + "/" + properties.getInt(COSName.MCID));
                    depth++;
                }
                case OperatorName.END_MARKED_CONTENT -> depth--;
                case OperatorName.SHOW_TEXT, OperatorName.STROKE_PATH, OperatorName.FILL_NON_ZERO ->
                    assertEquals(1, depth, "drawn outside marked content");
                default -> {}
            }
            operands.clear();
        }
        assertEquals(0, depth);
        return contents;
    }
}
