package nl.baliewijzer.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The templates with which Group Policy and Intune show the settings, made from the table of settings.
///
/// Form: "Group Policy ADMX Syntax Reference Guide" of Microsoft.
final class Admx {
    private static final String KEY = "Software\\Policies\\Baliewijzer";

    private Admx() {}

    /// The policies themselves.
    static String policies() {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
                  <policyNamespaces>
                    <target prefix="baliewijzer" namespace="Baliewijzer.Policies"/>
                  </policyNamespaces>
                  <resources minRequiredRevision="1.0"/>
                  <supportedOn>
                    <definitions>
                      <definition name="Windows10" displayName="$(string.Windows10)"/>
                    </definitions>
                  </supportedOn>
                  <categories>
                    <category name="Baliewijzer" displayName="$(string.Baliewijzer)"/>
                  </categories>
                  <policies>
                """ + each(Admx::policy) + """
                  </policies>
                </policyDefinitions>
                """;
    }

    private static String policy(SettingKey key) {
        boolean flag = key.kind() instanceof Kind.Flag;
        String id = key.id();
        return "    <policy name=\"" + id + "\" class=\"Both\" displayName=\"$(string." + id
                + ")\" explainText=\"$(string." + id + "_about)\" key=\"" + KEY + "\""
                + (flag ? " valueName=\"" + id + "\"" : " presentation=\"$(presentation." + id + ")\"") + ">\n"
                + "      <parentCategory ref=\"Baliewijzer\"/>\n      <supportedOn ref=\"Windows10\"/>\n" + element(key)
                + "    </policy>\n";
    }

    private static String element(SettingKey key) {
        return switch (key.kind()) {
            case Kind.Flag _ -> """
                      <enabledValue><string>true</string></enabledValue>
                      <disabledValue><string>false</string></disabledValue>
                """;
            case Kind.Choice choice ->
                elements("<enum id=\"value\" valueName=\"" + key.id() + "\" required=\"true\">"
                        + choice.words().stream()
                                .map(word -> "<item displayName=\"$(string.word_" + word + ")\"><value><string>" + word
                                        + "</string></value></item>")
                                .collect(Collectors.joining())
                        + "</enum>");
            case Kind.Whole whole ->
                elements("<decimal id=\"value\" valueName=\"" + key.id() + "\" required=\"true\" minValue=\""
                        + whole.least() + "\" maxValue=\"" + whole.most() + "\" storeAsText=\"true\"/>");
            default -> elements("<text id=\"value\" valueName=\"" + key.id() + "\" required=\"true\"/>");
        };
    }

    private static String elements(String element) {
        return "      <elements>" + element + "</elements>\n";
    }

    /// The words of the policies; `about` says what a setting is, `filled` what may be filled in.
    static String words(String windows, Function<SettingKey, String> about, Function<SettingKey, String> filled) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
                  <displayName>Baliewijzer</displayName>
                  <description>Baliewijzer</description>
                  <resources>
                    <stringTable>
                      <string id="Baliewijzer">Baliewijzer</string>
                """ + string("Windows10", windows)
                + words().stream().map(word -> string("word_" + word, word)).collect(Collectors.joining())
                + each(key -> string(key.id(), key.id())
                        + string(key.id() + "_about", about.apply(key) + "\n" + filled.apply(key)))
                + "    </stringTable>\n    <presentationTable>\n" + each(Admx::presentation)
                + """
                    </presentationTable>
                  </resources>
                </policyDefinitionResources>
                """;
    }

    private static String presentation(SettingKey key) {
        String id = key.id();
        return switch (key.kind()) {
            case Kind.Flag _ -> "";
            case Kind.Choice _ -> presentation(id, "<dropdownList refId=\"value\">" + id + "</dropdownList>");
            case Kind.Whole whole ->
                presentation(
                        id,
                        "<decimalTextBox refId=\"value\" defaultValue=\""
                                + key.builtIn().orElse("" + whole.least()) + "\" spinStep=\"" + whole.step() + "\">"
                                + id + "</decimalTextBox>");
            default -> presentation(id, "<textBox refId=\"value\"><label>" + id + "</label></textBox>");
        };
    }

    private static String presentation(String id, String control) {
        return "      <presentation id=\"" + id + "\">" + control + "</presentation>\n";
    }

    private static String string(String id, String text) {
        String written = Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .reduce(text, (so, pair) -> so.replace(pair.getKey(), pair.getValue()), (one, other) -> other);
        return "      <string id=\"" + id + "\">" + written + "</string>\n";
    }

    private static List<String> words() {
        return Arrays.stream(SettingKey.values())
                .map(SettingKey::kind)
                .filter(Kind.Choice.class::isInstance)
                .flatMap(kind -> ((Kind.Choice) kind).words().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String each(Function<SettingKey, String> part) {
        return Arrays.stream(SettingKey.values()).map(part).collect(Collectors.joining());
    }
}
