package nl.baliewijzer.guide;

import nl.baliewijzer.domain.Question;

/// An answer that was given, with its question, so that it can be a link back.
public record Given(Question question, Question.Answer answer) {}
