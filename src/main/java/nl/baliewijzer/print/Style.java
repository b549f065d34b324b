package nl.baliewijzer.print;

/// How a text looks; `size` and `leading`, from line to line, are in points.
record Style(Typeface face, float size, float leading, Ink ink) {}
