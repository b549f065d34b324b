package nl.baliewijzer.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// veraPDF, the referee of the PDF Association, on both cards.
class PdfUaTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void theCardIsPdfUa1(CardKind kind) throws Exception {
        var card = new ByteArrayInputStream(Printed.of(kind, "Delft", true).bytes());
        try (var parser = Foundries.defaultInstance().createParser(card, PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertEquals(
                    List.of(),
                    result.getTestAssertions().stream()
                            .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                            .toList());
            assertTrue(result.isCompliant());
            assertTrue(result.getTotalAssertions() > 1000, "it looked at something");
        }
    }
}
