package nl.baliewijzer.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.Problems;

/// For each code that no change of a value brings about: how the mistake is made, and what its message says.
enum FolderMistake {
    J001("desk.json", "Verdeel de inhoud") {
        @Override
        List<Problem> told(Path temp) {
            return checked(write(temp, "desk.json", " ".repeat(600_000)));
        }
    },
    J012("contacts.json", "Verbeter eerst") {
        @Override
        List<Problem> told(Path temp) {
            String items = "{},".repeat(2000) + "{}";
            return checked(write(temp, "contacts.json", "{\"kind\": \"contacts\", \"items\": [" + items + "]}"));
        }
    },
    J013("contacts.json", "Verdeel de inhoud") {
        @Override
        List<Problem> told(Path temp) {
            return checked(write(temp, "contacts.json", "[" + "{},".repeat(30_000) + "{}]"));
        }
    },
    S099("a.json", "Vergelijk het met een ander onderdeel") {
        @Override
        List<Problem> told(Path temp) {
            Problems problems = new Problems("a.json");
            new Fields(new Json.Obj(1, "$", Map.of()), problems).done(() -> {
                throw new IllegalArgumentException("from is not before until");
            });
            return problems.list();
        }
    },
    P002("desk.json", "Kijk of u er rechten op hebt") {
        @Override
        List<Problem> told(Path temp) throws IOException {
            Path pack = Examples.delft(temp.resolve("delft"));
            Files.delete(pack.resolve("desk.json"));
            Files.createDirectory(pack.resolve("desk.json"));
            return checked(pack);
        }
    },
    P003("desk.json", "Zet het bestand zelf in de map") {
        @Override
        List<Problem> told(Path temp) throws IOException {
            Path pack = Examples.delft(temp.resolve("delft"));
            Files.move(pack.resolve("desk.json"), temp.resolve("elders.json"));
            Files.createSymbolicLink(pack.resolve("desk.json"), temp.resolve("elders.json"));
            return checked(pack);
        }
    },
    P005("leeg", "Zet er pack.json in") {
        @Override
        List<Problem> told(Path temp) throws IOException {
            return checked(Files.createDirectory(temp.resolve("leeg")));
        }
    },
    P006("weg", "Kijk of de map bestaat") {
        @Override
        List<Problem> told(Path temp) {
            return checked(temp.resolve("weg"));
        }
    },
    P007("pack.json", "Pakket > versie", "Geef beide dezelfde versie") {
        @Override
        List<Problem> told(Path temp) {
            return checked(Examples.delft(temp.resolve("2027.1.1")));
        }
    },
    P010("map", "Zet de inhoud op een eigen schijf") {
        @Override
        List<Problem> told(Path temp) {
            return Guard.onTheNetwork("//server/map", "cifs").stream().toList();
        }
    },
    P011("delft", "haal het schrijfrecht van anderen weg") {
        @Override
        List<Problem> told(Path temp) throws IOException {
            Path pack = Examples.delft(temp.resolve("delft"));
            Files.setPosixFilePermissions(pack, PosixFilePermissions.fromString("rwxrwxrwx"));
            return new Guard(OptionalInt.of(0)).filesIn(pack).stream().toList();
        }
    },
    P012("inhoud", "Kijk naar de rechten") {
        @Override
        List<Problem> told(Path temp) {
            return new Guard(OptionalInt.of(0))
                    .placeOf(Path.of("inhoud")).stream().toList();
        }
    },
    P013("pack.json", "Pakket > id", "Zet de goede inhoud in deze map") {
        @Override
        List<Problem> told(Path temp) {
            return installed(temp, "gouda", Optional.empty());
        }
    },
    P014("gemeente", "Kies de gemeente") {
        @Override
        List<Problem> told(Path temp) {
            return installed(temp, "voorbeeld", Optional.of("Rijswijk"));
        }
    },
    P015("landelijk", "Maak alleen een pakket van een regio of een gemeente") {
        @Override
        List<Problem> told(Path temp) {
            return Examples.library().shipment(Examples.NATIONAL, LocalDate.of(2027, 1, 1))
                            instanceof Shipped.NotDeliverable not
                    ? not.notes().problems()
                    : List.of();
        }
    },
    P016("pack.json", "kies de andere gemeente") {
        @Override
        List<Problem> told(Path temp) {
            Path pack = Examples.delft(temp.resolve("delft"));
            return refused(new Places(Optional.of(pack), Optional.empty(), Trust.ANYTHING), Optional.of("Rijswijk"));
        }
    },
    P017("gemeente", "Verbeter de naam bij ‘municipality’") {
        @Override
        List<Problem> told(Path temp) {
            return installed(temp, "voorbeeld", Optional.of("Delff"));
        }
    },
    P018("concept", "Geef haar alleen een versienummer als naam") {
        @Override
        List<Problem> told(Path temp) {
            Examples.copyDeep(Path.of("content/gemeente/voorbeeld"), temp.resolve("delft/2026.11.1"));
            Examples.copyDeep(Path.of("content/gemeente/voorbeeld"), temp.resolve("delft/concept"));
            return checked(temp.resolve("delft"));
        }
    },
    P021("pack.json", "Verdeel de inhoud over meer pakketten") {
        @Override
        List<Problem> told(Path temp) {
            Path pack = Examples.delft(temp.resolve("delft"));
            Examples.spoil(
                    pack.resolve("pack.json"),
                    "files",
                    IntStream.range(0, 101)
                            .mapToObj(i -> "\"f" + i + ".json\"")
                            .collect(Collectors.joining(",", "[", "]")));
            return checked(pack);
        }
    },
    P028("pack.json", "Pakket > bestanden", "Ruim deze map eerst op") {
        @Override
        List<Problem> told(Path temp) {
            Path pack = Examples.delft(temp.resolve("delft"));
            IntStream.range(0, 25).forEach(i -> Examples.write(pack.resolve("f" + i + ".json"), "{}"));
            return checked(pack);
        }
    },
    P029("…", "Verbeter eerst") {
        @Override
        List<Problem> told(Path temp) {
            Path pack = Examples.delft(temp.resolve("delft"));
            String files =
                    IntStream.range(0, 9).mapToObj(i -> "\"f" + i + ".json\"").collect(Collectors.joining(","));
            Examples.spoil(pack.resolve("pack.json"), "files", "[" + files + "]");
            String items = "{},".repeat(200) + "{}";
            IntStream.range(0, 9)
                    .forEach(i -> Examples.write(
                            pack.resolve("f" + i + ".json"), "{\"kind\": \"contacts\", \"items\": [" + items + "]}"));
            return checked(pack);
        }
    };

    private final String file;
    private final String words;
    private final String remedy;

    FolderMistake(String file, String words, String remedy) {
        this.file = file;
        this.words = words;
        this.remedy = remedy;
    }

    FolderMistake(String file, String remedy) {
        this(file, "", remedy);
    }

    /// What is told of it; it is made in an empty folder.
    abstract List<Problem> told(Path temp) throws IOException;

    String file() {
        return file;
    }

    String words() {
        return words;
    }

    String remedy() {
        return remedy;
    }

    private static Library library() {
        return Examples.library(Path.of("content"));
    }

    private static List<Problem> checked(Path folder) {
        return library().check(List.of(folder), LocalDate.of(2027, 1, 1)).problems();
    }

    private static Path write(Path temp, String file, String text) {
        Path pack = Examples.delft(temp.resolve("delft"));
        Examples.write(pack.resolve(file), text);
        return pack;
    }

    private static List<Problem> installed(Path temp, String as, Optional<String> municipality) {
        Examples.copyDeep(Examples.delft(temp.resolve("delft")), temp.resolve("gemeente/" + as + "/2026.11.1"));
        return refused(new Places(Optional.empty(), Optional.of(temp), Trust.ANYTHING), municipality);
    }

    private static List<Problem> refused(Places places, Optional<String> municipality) {
        return library().stack(municipality, places).states().stream()
                .flatMap(state -> state.refused().stream())
                .toList();
    }
}
