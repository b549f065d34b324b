package nl.baliewijzer.app;

import java.util.List;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.Desktop;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.Dock;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.desktop.ScreenPrivacy;
import nl.baliewijzer.desktop.Screens;
import nl.baliewijzer.desktop.SessionWatch;
import nl.baliewijzer.desktop.plain.PlainDesktop;

/// A desktop of which nothing is known but its screens.
record ScreensOnly(PlainDesktop plain, List<Display> now) implements Desktop, Screens {
    ScreensOnly(List<Display> now) {
        this(new PlainDesktop(""), now);
    }

    @Override
    public Dock dock() {
        return plain;
    }

    @Override
    public GlobalKeys keys() {
        return plain;
    }

    @Override
    public Screens screens() {
        return this;
    }

    @Override
    public SessionWatch session() {
        return plain;
    }

    @Override
    public ScreenPrivacy privacy() {
        return plain;
    }

    @Override
    public List<String> lacks() {
        return plain.lacks();
    }

    @Override
    public void watchScreens(Consumer<List<Display>> hearer) {}

    @Override
    public void close() {}
}
