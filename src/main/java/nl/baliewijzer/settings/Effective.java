package nl.baliewijzer.settings;

import java.util.Optional;

/// The value of a setting that holds, and who decided it; an absent value means that nobody did.
public record Effective(SettingKey key, Optional<String> value, Origin origin) {}
