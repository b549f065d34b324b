package nl.baliewijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.baliewijzer.content.LayerState;
import nl.baliewijzer.json.JsonText;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.Setting;

/// The state of an installation for a monitoring program; what is not there has no member.
record HealthJson(Diagnosis seen) {
    String text() {
        var root = new LinkedHashMap<String, Object>();
        root.put("state", word(seen.level()));
        root.put("exit", seen.level().code());
        root.put("version", Version.number());
        root.put("testVersion", seen.trial());
        root.put("findings", seen.findings().stream().map(HealthJson::finding).toList());
        root.put(
                "content",
                seen.standing().layers().stream().map(HealthJson::layer).toList());
        root.put("overdue", seen.standing().overdue().size());
        root.put("unchecked", seen.standing().unchecked().size());
        root.put("central", central());
        root.put("java", java());
        root.put("panel", panel());
        root.put("folders", seen.places().stream().map(HealthJson::place).toList());
        return JsonText.of(root);
    }

    private static Map<String, Object> finding(Finding finding) {
        var object = new LinkedHashMap<String, Object>();
        object.put("level", word(finding.level()));
        object.put("text", finding.text());
        return object;
    }

    private static Map<String, Object> layer(LayerState layer) {
        var object = new LinkedHashMap<String, Object>();
        object.put("layer", layer.layer().id());
        layer.pack().ifPresent(pack -> {
            object.put("id", pack.id());
            object.put("name", pack.name());
            object.put("version", pack.version());
            object.put("date", pack.date().toString());
        });
        layer.folder().ifPresent(folder -> object.put("folder", folder.toString()));
        object.put("fallback", layer.fallback());
        object.put("problems", problems(layer.refused()));
        return object;
    }

    private Map<String, Object> central() {
        var object = new LinkedHashMap<String, Object>();
        seen.here().folders().central().ifPresent(file -> object.put("file", file.toString()));
        object.put(
                "keys",
                seen.standing().central().values().settings().stream()
                        .map(Setting::id)
                        .toList());
        object.put("problems", problems(seen.standing().central().problems()));
        return object;
    }

    private Map<String, Object> java() {
        var object = new LinkedHashMap<String, Object>();
        var java = seen.here().surroundings().java();
        object.put("version", java.version());
        java.released().ifPresent(day -> object.put("released", day.toString()));
        seen.daysOfJava().ifPresent(days -> object.put("days", days));
        return object;
    }

    private Map<String, Object> panel() {
        var object = new LinkedHashMap<String, Object>();
        object.put("running", seen.panel().isPresent());
        seen.panel().ifPresent(status -> {
            object.put(
                    "keys",
                    status.keys().stream()
                            .sorted()
                            .map(key -> key.name().toLowerCase(Locale.ROOT))
                            .toList());
            object.put("docked", status.docked());
            object.put("watching", status.watching());
            object.put("kiosk", status.kiosk());
            object.put("replaced", status.replaced());
            object.put("failed", status.failed());
            object.put("silent", status.silent());
        });
        return object;
    }

    private static Map<String, Object> place(FolderRights.RightsLine place) {
        var object = new LinkedHashMap<String, Object>();
        object.put("what", place.what());
        object.put("path", place.path().toString());
        object.put("text", place.text());
        object.put("wrong", place.wrong());
        return object;
    }

    private static List<String> problems(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
