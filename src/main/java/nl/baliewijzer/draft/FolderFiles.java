package nl.baliewijzer.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.baliewijzer.content.Foundation;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.EditableJson;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Parsed;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.StrictJson;

/// Reads a draft from its folder, or says what stands against that; changes nothing.
record FolderFiles(Path folder) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.json");
    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /// What was read: all, or the reasons why not.
    record Found(Optional<DraftFiles> files, List<Problem> problems) {
        static Found refused(Problem problem) {
            return new Found(Optional.empty(), List.of(problem));
        }
    }

    Found read() {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return Found.refused(Problem.of(folder.toString(), DraftFault.D001));
        }
        if (Files.notExists(folder.resolve(DraftFiles.PACK), LinkOption.NOFOLLOW_LINKS)) {
            return Found.refused(Problem.of(folder.toString(), DraftFault.D002));
        }
        Reading reading = new Reading();
        reading.take(DraftFiles.PACK);
        if (!reading.problems.isEmpty()) {
            return reading.found();
        }
        DraftFiles pack = new DraftFiles(reading.files);
        Optional<Problem> objection = objection(pack);
        if (objection.isPresent()) {
            return Found.refused(objection.get());
        }
        pack.listed().stream()
                .filter(String.class::isInstance)
                .distinct()
                .forEach(name -> reading.listed((String) name));
        return reading.found();
    }

    private static Optional<Problem> objection(DraftFiles pack) {
        EditableJson text = pack.file(DraftFiles.PACK);
        if (text.value(List.of("files")).filter(List.class::isInstance).isEmpty()) {
            return Optional.of(Problem.of(DraftFiles.PACK, DraftFault.D008));
        }
        return text.value(List.of("layer"))
                .filter(layer -> !layer.equals(Layer.MUNICIPALITY.id()))
                .map(layer -> Problem.of(DraftFiles.PACK, DraftFault.D009, String.valueOf(layer)));
    }

    /// The bytes on the disk of every file that the draft knows, or that pack.json there lists.
    Map<String, byte[]> bytes(Set<String> known) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (String name : known) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                bytes.put(name, most(file));
            }
        }
        return bytes;
    }

    /// The other files in the folder, which pack.json does not list.
    Set<String> beside(Set<String> known) {
        try {
            return Foundation.beside(folder, known);
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    private static byte[] most(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(StrictJson.MAX_BYTES + 1);
        }
    }

    /// Collects what is read, and what stands against it.
    private final class Reading {
        private final Map<String, EditableJson> files = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private long size;

        Found found() {
            return problems.isEmpty()
                    ? new Found(Optional.of(new DraftFiles(files)), List.of())
                    : new Found(Optional.empty(), List.copyOf(problems));
        }

        /// A file that is not there, or of a name that none may have, can be mended in the draft.
        void listed(String name) {
            if (NAME.matcher(name).matches()
                    && !name.equals(DraftFiles.PACK)
                    && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                take(name);
            }
        }

        void take(String name) {
            Path file = folder.resolve(name);
            if (files.size() > MOST_FILES || size > MOST_BYTES) {
                return;
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(Problem.of(name, DraftFault.D005, name));
                return;
            }
            try {
                parse(name, most(file));
            } catch (IOException unreadable) {
                problems.add(Problem.of(name, DraftFault.D006, name));
            }
            if (files.size() > MOST_FILES || size > MOST_BYTES) {
                problems.add(Problem.of(folder.toString(), DraftFault.D007, MOST_FILES, MOST_BYTES / (1024 * 1024)));
            }
        }

        private void parse(String name, byte[] bytes) {
            Parsed parsed = StrictJson.read(name, bytes);
            size += bytes.length;
            if (parsed.tree().filter(Json.Obj.class::isInstance).isPresent()) {
                EditableJson.of(bytes).ifPresent(text -> files.put(name, text));
            } else {
                problems.addAll(parsed.problems());
                parsed.tree()
                        .ifPresent(tree -> problems.add(Problem.at(name, tree.line(), tree.path(), DraftFault.D013)));
            }
        }
    }

    /// Tells the system to put the names in a folder on the disk; where that cannot be asked, it does so itself.
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folder
        }
    }
}
