package nl.baliewijzer.domain;

import java.util.Optional;

/// A way to reach somebody through a web page: a chat or a form.
///
/// `label` sets it apart from its neighbours; absent `hours` are those of the contact for a chat, and none for a form.
public record Online(Purpose way, String web, Optional<String> label, Optional<OpeningHours> hours) {
    public Online {
        Invariant.text("web", web);
    }

    /// What the page is for.
    public enum Purpose {
        CHAT("chat"),
        FORM("form");

        private final String id;

        Purpose(String id) {
            this.id = id;
        }

        /// The name in content.
        public String id() {
            return id;
        }
    }
}
