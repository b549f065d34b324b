package nl.baliewijzer.print;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF/UA-1 document: everything on its pages is either an element of the structure tree or an artifact.
///
/// It holds no date and no random id, so that equal content gives equal bytes.
final class TaggedPdf implements Closeable {
    /// Something to draw on a page, in the coordinates of PDF: from the bottom left, in points.
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement top = new PDStructureElement("Document", tree);
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private final List<COSArray> parents = new ArrayList<>();

    /// `language` is the code of the language it is written in, such as `nl-NL`.
    TaggedPdf(String title, String language) throws IOException {
        document.setVersion(1.7f);
        // what the id in the trailer is made of, instead of the time
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(title);
        tree.appendKid(top);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        catalog.setStructureTreeRoot(tree);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var viewer = new PDViewerPreferences(catalog.getCOSObject());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title, language).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    PDDocument document() {
        return document;
    }

    /// The element that holds all others.
    PDStructureElement top() {
        return top;
    }

    int pages() {
        return pages.size();
    }

    /// A new page, after the others.
    void page(float width, float height) throws IOException {
        var page = new PDPage(new PDRectangle(width, height));
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
        document.addPage(page);
        pages.add(new PDPageContentStream(document, page));
        parents.add(new COSArray());
    }

    /// A new element at the end of another.
    static PDStructureElement element(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// Draws the content of an element on the last page.
    void content(PDStructureElement element, Drawing drawing) throws IOException {
        var last = pages.size() - 1;
        var stream = pages.get(last);
        var id = parents.get(last).size();
        parents.get(last).add(element);
        element.setPage(document.getPage(last));
        element.appendKid(id);
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        drawing.on(stream);
        stream.endMarkedContent();
    }

    /// Draws what is not to be read out, on a page counted from 0.
    void artifact(int page, Drawing drawing) throws IOException {
        var stream = pages.get(page);
        stream.beginMarkedContent(COSName.ARTIFACT);
        drawing.on(stream);
        stream.endMarkedContent();
    }

    /// The finished document; nothing can be drawn after it.
    byte[] bytes() throws IOException {
        for (var page : pages) {
            page.close();
        }
        Map<Integer, PDParentTreeValue> numbers = new LinkedHashMap<>();
        for (int page = 0; page < parents.size(); page++) {
            numbers.put(page, new PDParentTreeValue(parents.get(page)));
        }
        var byPage = new PDNumberTreeNode(PDParentTreeValue.class);
        byPage.setNumbers(numbers);
        tree.setParentTree(byPage);
        tree.setParentTreeNextKey(parents.size());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// The title comes from this package, the language is a code: neither holds anything that XML would want escaped.
    private static String xmp(String title, String language) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                   <pdfuaid:part>1</pdfuaid:part>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(title, language);
    }
}
