package nl.baliewijzer.view.info;

import java.util.List;

/// A page of Info: a title, paragraphs, points, and the sources they rest on.
public record InfoPage(
        String id, String chapter, String title, List<String> paragraphs, List<String> points, List<String> sources) {}
