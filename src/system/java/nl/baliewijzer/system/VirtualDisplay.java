package nl.baliewijzer.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An X server on a free number, with openbox.
final class VirtualDisplay implements AutoCloseable {
    private final List<Process> processes = new ArrayList<>();

    VirtualDisplay(Tools tools, Path folder, List<String> openboxOptions) {
        try {
            Path number = folder.resolve("number");
            Path managed = folder.resolve("managed");
            processes.add(begin(tools.prepare("sh", "-c", """
                            exec Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$0"
                            """, number.toString()), folder.resolve("xvfb")));
            Wait.until("the virtual display started", () -> holdsLine(number));
            tools.tell("DISPLAY", ":" + Files.readString(number).strip());
            List<String> openbox = new ArrayList<>(List.of("openbox", "--sm-disable"));
            openbox.addAll(openboxOptions);
            openbox.addAll(List.of("--startup", "sh -c 'echo ready >\"" + managed + "\"'"));
            processes.addFirst(begin(tools.prepare(openbox.toArray(String[]::new)), folder.resolve("openbox")));
            Wait.until("the window manager started", () -> holdsLine(managed));
        } catch (IOException unable) {
            close();
            throw new UncheckedIOException(unable);
        }
    }

    private static Process begin(ProcessBuilder command, Path log) throws IOException {
        return command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static boolean holdsLine(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).endsWith("\n");
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public void close() {
        processes.forEach(process -> {
            process.destroy();
            Tools.ended(process);
        });
    }
}
