package nl.baliewijzer.view.info;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.domain.AdviceKind;

/// What is read beforehand about an appointment.
final class Guidance {
    /// The advice on each page, by the id of the page, which is the key of its title.
    static final Map<String, List<AdviceKind>> PAGES = pages();

    private Guidance() {}

    private static Map<String, List<AdviceKind>> pages() {
        Map<String, List<AdviceKind>> pages = new LinkedHashMap<>();
        pages.put("guidance.alone", List.of(AdviceKind.ALONE, AdviceKind.ALONE_RULE));
        pages.put("guidance.stays", List.of(AdviceKind.COMPANION_STAYS));
        pages.put(
                "guidance.interpreter",
                List.of(AdviceKind.INTERPRETER, AdviceKind.OTHER_LANGUAGE, AdviceKind.INTERPRETER_RULE));
        pages.put("guidance.consent", List.of(AdviceKind.CONSENT, AdviceKind.CONSENT_RULE));
        pages.put("guidance.finish", List.of(AdviceKind.NEW_APPOINTMENT, AdviceKind.HAND_OVER, AdviceKind.FINISH));
        pages.put("guidance.safety", List.of(AdviceKind.SAFETY));
        pages.put("guidance.facts", List.of(AdviceKind.FACTS));
        pages.put("guidance.calling", List.of(AdviceKind.PHONE_START, AdviceKind.AFTERCARE));
        return pages;
    }

    static List<AdviceKind> on(String page) {
        return PAGES.getOrDefault(page, List.of());
    }

    static Optional<String> pageOf(AdviceKind kind) {
        return PAGES.entrySet().stream()
                .filter(page -> page.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
