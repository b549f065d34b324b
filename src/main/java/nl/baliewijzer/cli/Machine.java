package nl.baliewijzer.cli;

import java.util.Optional;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.JavaRuntime;
import nl.baliewijzer.desktop.Status;

/// What surrounds the program: its Java, and what the panel that runs in this session says of itself, if one runs.
record Machine(JavaRuntime java, Supplier<Optional<Status>> panel) {}
