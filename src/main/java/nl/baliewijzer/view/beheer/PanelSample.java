package nl.baliewijzer.view.beheer;

import nl.baliewijzer.view.Session;
import nl.baliewijzer.view.Views;

/// The panel as it would be with other content: its screens, and the appointment that moves them.
public record PanelSample(Session session, Views views) {}
