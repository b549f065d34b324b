package nl.baliewijzer.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/// The compiled classes of the program, without those of its tests.
final class Product {
    static final String ROOT = "nl.baliewijzer";
    static final Path COMPILED = Path.of("target", "classes");
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(COMPILED);

    private Product() {}
}
