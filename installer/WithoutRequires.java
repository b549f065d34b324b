import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Takes modules that are named but never used out of what a library requires, so that they stay out of the image.
///
/// Arguments: a `module-info.class`, changed in place, and the names of the modules.
public final class WithoutRequires {
    private WithoutRequires() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        List<String> unwanted = Arrays.asList(args).subList(1, args.length);
        ClassFile classes = ClassFile.of();
        byte[] fewer = classes.transformClass(classes.parse(file), (builder, element) -> {
            if (element instanceof ModuleAttribute module) {
                builder.with(without(module, unwanted));
            } else {
                ClassTransform.ACCEPT_ALL.accept(builder, element);
            }
        });
        Files.write(file, fewer);
    }

    private static ModuleAttribute without(ModuleAttribute module, List<String> unwanted) {
        return ModuleAttribute.of(module.moduleName(), builder -> {
            builder.moduleFlags(module.moduleFlagsMask());
            module.moduleVersion().ifPresent(version -> builder.moduleVersion(version.stringValue()));
            module.requires().stream()
                    .filter(required -> !unwanted.contains(required.requires().name().stringValue()))
                    .forEach(builder::requires);
            module.exports().forEach(builder::exports);
            module.opens().forEach(builder::opens);
            module.uses().forEach(builder::uses);
            module.provides().forEach(builder::provides);
        });
    }
}
