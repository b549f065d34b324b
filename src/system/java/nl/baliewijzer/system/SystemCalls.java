package nl.baliewijzer.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a traced program asked of the system, and which of it is more than it may: files, folders and sockets.
final class SystemCalls {
    private static final String TRACED =
            "trace=%network,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,"
                    + "link,linkat,symlink,symlinkat,mknod,mknodat,truncate,memfd_create";
    private static final Pattern WRITTEN = Pattern.compile("(?:.*O_(?:WRONLY|RDWR|CREAT|TRUNC)|creat).* = \\d+<(.*)>");
    private static final Pattern MADE =
            Pattern.compile("(mkdir|rename|link|symlink|mknod|truncate)[a-z0-9]*\\((.*)\\) = 0");
    /// At its start Java makes a TCP socket of each kind to learn whether the machine knows them, and with jdk.net
    /// (which tells who ends a kiosk) five more to learn which options they have. Unconnected they carry nothing.
    private static final String HARMLESS = "^socket\\((AF_UNIX|AF_INET6?, SOCK_STREAM, IPPROTO_(IP|TCP)\\))";
    private static final String DISPLAY = "/tmp/.X11-unix/";
    private static final int SHOWN = 10;

    private final Path calls;
    private final String seat;

    SystemCalls(RealDesk desk, String name) {
        calls = desk.folder().resolve("display").resolve("calls-" + name);
        seat = Pattern.quote(desk.seat().whole().toString());
    }

    /// The words before a command that trace it; one file a thread, so that no call is cut in two.
    String[] tracer() {
        return new String[] {
            "strace", "-ff", "-yy", "-qq", "-s", "256", "-o", calls.toString(), "-e", "signal=none", "-e", TRACED
        };
    }

    /// What is not as it should be, one text a sort.
    List<String> problems() {
        List<String> all = all();
        List<String> problems = new ArrayList<>();
        // its settings, the sign that it runs, and pictures of the tour
        only(
                problems,
                "written outside its folders",
                written(all),
                "^(" + seat + "/(home/\\.config/baliewijzer|run/baliewijzer|shots)/|/dev/null(<char 1:3>)?$"
                        + "|/proc/[0-9]+/(task/[0-9]+/)?(comm|coredump_filter)$)");
        only(
                problems,
                "made or moved outside its folders",
                all.stream()
                        .map(MADE::matcher)
                        .filter(Matcher::matches)
                        .map(made -> made.group(1) + " " + made.group(2)),
                "^(mkdir|rename) .*\"" + seat + "/(home/\\.config|run/baliewijzer|shots)");
        only(problems, "opens", all.stream().filter(begins("socket")), HARMLESS);
        // to the display, to itself, to the name service that C libraries ask first, and to the bus of the system:
        // there
        // gdbus, a process of its own, hears that the screen is locked
        only(
                problems,
                "talks to",
                all.stream().filter(begins("(connect|bind)")),
                "sun_path=@?\"(/tmp/\\.X11-unix/X[0-9]+|(/var)?/run/(nscd/socket|dbus/system_bus_socket)|" + seat
                        + "/run/baliewijzer/[^\"]*\\.socket)\"");
        only(
                problems,
                "uses a socket of the network",
                all.stream().filter(begins("(listen|accept|send|recv)[a-z0-9]*")),
                "^[a-z0-9]+\\([0-9]+<UNIX");
        if (all.stream().noneMatch(call -> call.contains(DISPLAY))) {
            problems.add("the tracer saw nothing");
        }
        return problems;
    }

    private static Stream<String> written(List<String> all) {
        return all.stream()
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1).replaceFirst("\\(deleted\\)$", "").replaceFirst("<char [^>]*$", ""));
    }

    private static Predicate<String> begins(String call) {
        return Pattern.compile("^" + call + "\\(").asPredicate();
    }

    private static void only(List<String> problems, String what, Stream<String> calls, String allowed) {
        Predicate<String> isAllowed = Pattern.compile(allowed).asPredicate();
        List<String> found = calls.filter(isAllowed.negate())
                .distinct()
                .sorted()
                .limit(SHOWN)
                .toList();
        if (!found.isEmpty()) {
            problems.add(what + ": " + String.join("\n", found));
        }
    }

    private List<String> all() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(calls.getParent())) {
            for (Path file :
                    files.filter(one -> one.toString().startsWith(calls + ".")).toList()) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return lines;
    }
}
