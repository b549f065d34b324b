package nl.baliewijzer.settings;

import java.util.Optional;

/// The value of a setting that holds, as a file has it, and who decided it; an absent value means that nobody did.
public record Effective(Setting<?> setting, Optional<String> value, Origin origin) {}
