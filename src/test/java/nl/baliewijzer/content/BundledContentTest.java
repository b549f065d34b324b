package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Phone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Proves the content that comes with the program, so that start-up need not do it again.
class BundledContentTest {
    private static final Path CONTENT = Path.of("content");
    private static final Schemas SCHEMAS = new Schemas();

    @TestFactory
    Stream<DynamicTest> everyPackIsWithoutProblems() throws IOException {
        return packs().stream()
                .map(pack -> DynamicTest.dynamicTest(pack.toString(), () -> {
                    Verdict checked = Examples.library(CONTENT).check(List.of(pack));
                    assertEquals(List.of(), checked.problems());
                    assertTrue(checked.readable());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFileObeysItsSchema() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    JsonObject tree = Examples.read(file);
                    String kind = tree.has("kind") ? tree.get("kind").getAsString() : "pack";
                    assertTrue(SCHEMAS.accept(kind, tree));
                    Path schema = file.resolveSibling(tree.get("$schema").getAsString());
                    assertEquals(Schemas.FOLDER.resolve(kind + ".schema.json"), schema.normalize());
                }));
    }

    /// Hours grow old as numbers do: whoever sees them must be able to see where they come from.
    @TestFactory
    Stream<DynamicTest> hoursNameTheirSource() throws IOException {
        return files().stream()
                .filter(file -> file.endsWith("contacts.json") && !file.startsWith(CONTENT.resolve("gemeente")))
                .flatMap(file -> Examples.read(file).getAsJsonArray("items").asList().stream())
                .map(item -> item.getAsJsonObject())
                .map(contact -> DynamicTest.dynamicTest(
                        contact.get("id").getAsString(),
                        () -> assertEquals(
                                !contact.get("hours").toString().equals("\"unknown\""), contact.has("hoursSources"))));
    }

    /// Our own editing has no date of its own: what rests on that alone says the day.
    @TestFactory
    Stream<DynamicTest> hoursThatWereInferredSayTheDay() throws IOException {
        return files().stream()
                .filter(file -> file.endsWith("contacts.json") && !file.startsWith(CONTENT.resolve("gemeente")))
                .flatMap(file -> Examples.read(file).getAsJsonArray("items").asList().stream())
                .map(item -> item.getAsJsonObject())
                .filter(contact -> contact.has("hoursSources"))
                .map(contact -> DynamicTest.dynamicTest(
                        contact.get("id").getAsString(),
                        () -> assertTrue(contact.getAsJsonArray("hoursSources").asList().stream()
                                .map(citation -> citation.getAsJsonObject())
                                .allMatch(citation -> citation.has("on")
                                        || !citation.get("from").getAsString().equals(Citation.OWN)))));
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsListedByItsPack() throws IOException {
        return files().stream()
                .filter(file -> !file.endsWith(PackReader.PACK))
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    JsonObject pack = Examples.read(file.resolveSibling(PackReader.PACK));
                    assertTrue(pack.getAsJsonArray("files").asList().stream()
                            .anyMatch(one -> file.endsWith(one.getAsString())));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyMunicipalityLoadsFromTheResourcesOfTheProgram() throws IOException {
        return national().stream()
                .flatMap(catalogue -> catalogue.municipalities().stream())
                .map(Municipality::name)
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Loaded loaded = new Library().load(Optional.of(name), Optional.empty());
                    Loaded.Ok ok = assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString);
                    assertEquals(List.of(), ok.setAside());
                    assertEquals(2, ok.catalogue().packs().size());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTelephoneNumberCanExist() throws IOException {
        return files().stream()
                .filter(file -> file.endsWith("contacts.json"))
                .flatMap(file -> new Layers(List.of(PackReader.read(new Folder(file.resolveSibling("")))))
                        .values(Contact.class).stream())
                .flatMap(contact -> contact.phones().stream())
                .map(Phone::number)
                .distinct()
                .filter(number -> !number.startsWith("toestel"))
                .map(number -> DynamicTest.dynamicTest(number, () -> assertTrue(canExist(number))));
    }

    private static boolean canExist(String number) throws NumberParseException {
        var parsed = PhoneNumberUtil.getInstance().parse(number, "NL");
        return PhoneNumberUtil.getInstance().isValidNumberForRegion(parsed, "NL")
                || ShortNumberInfo.getInstance().isValidShortNumberForRegion(parsed, "NL");
    }

    private static Optional<Catalogue> national() throws IOException {
        if (packs().isEmpty()) {
            return Optional.empty();
        }
        Layers layers = new Layers(List.of(PackReader.read(new Bundled("landelijk"))));
        return Optional.of(new Catalogue(layers.packs(), layers.items()));
    }

    private static List<Path> packs() throws IOException {
        return files().stream()
                .filter(file -> file.endsWith(PackReader.PACK))
                .map(file -> file.resolveSibling("").normalize())
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(Schemas.FOLDER))
                    .sorted()
                    .toList();
        }
    }
}
