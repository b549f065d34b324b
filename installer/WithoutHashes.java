import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes the hashes of other modules out of a module descriptor: they are those of the files that it was linked from before.
///
/// Argument: a `module-info.class`, changed in place.
public final class WithoutHashes {
    private WithoutHashes() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        ClassFile classes = ClassFile.of();
        byte[] without = classes.transformClass(classes.parse(file), (builder, element) -> {
            if (!(element instanceof ModuleHashesAttribute)) {
                builder.with(element);
            }
        });
        Files.write(file, without);
    }
}
