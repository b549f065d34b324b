package nl.baliewijzer.settings;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static String policy(Setting<?> setting) {
        String id = setting.id();
        return "    <policy name=\"" + id + "\" class=\"Both\" displayName=\"$(string." + id
                + ")\" explainText=\"$(string." + id + "_about)\" key=\"" + KEY + "\""
                + (setting.isFlag() ? " valueName=\"" + id + "\"" : " presentation=\"$(presentation." + id + ")\"")
                + ">\n      <parentCategory ref=\"Baliewijzer\"/>\n      <supportedOn ref=\"Windows10\"/>\n"
                + element(setting) + "    </policy>\n";
    }

    private static String element(Setting<?> setting) {
        return switch (setting.allowed()) {
            case Allowed.YesOrNo _ -> """
                      <enabledValue><string>true</string></enabledValue>
                      <disabledValue><string>false</string></disabledValue>
                """;
            case Allowed.OneWord<?> choice ->
                elements("<enum id=\"value\" valueName=\"" + setting.id() + "\" required=\"true\">"
                        + choice.words().stream()
                                .map(word -> "<item displayName=\"$(string.word_" + word.id() + ")\"><value><string>"
                                        + word.id() + "</string></value></item>")
                                .collect(Collectors.joining())
                        + "</enum>");
            case Allowed.Whole whole ->
                elements("<decimal id=\"value\" valueName=\"" + setting.id() + "\" required=\"true\" minValue=\""
                        + whole.least() + "\" maxValue=\"" + whole.most() + "\" storeAsText=\"true\"/>");
            case Allowed.HotKey _, Allowed.OwnFolder _, AllowedText _ ->
                elements("<text id=\"value\" valueName=\"" + setting.id() + "\" required=\"true\"/>");
        };
    }

    private static String elements(String element) {
        return "      <elements>" + element + "</elements>\n";
    }

    /// What the editor of policies says in one language.
    interface Language {
        /// The versions of Windows that it is for.
        String windows();

        /// What a setting is called.
        String name(Setting<?> setting);

        /// What a setting is, and what may be filled in.
        String about(Setting<?> setting);

        /// One of the words to choose from.
        String word(Worded word);
    }

    /// The words of the policies.
    static String words(Language language) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
                  <displayName>Baliewijzer</displayName>
                  <description>Baliewijzer</description>
                  <resources>
                    <stringTable>
                      <string id="Baliewijzer">Baliewijzer</string>
                """ + string("Windows10", language.windows())
                + words().map(word -> string("word_" + word.id(), language.word(word)))
                        .collect(Collectors.joining())
                + each(setting -> string(setting.id(), language.name(setting))
                        + string(setting.id() + "_about", language.about(setting)))
                + "    </stringTable>\n    <presentationTable>\n"
                + each(setting -> presentation(setting, language.name(setting)))
                + """
                    </presentationTable>
                  </resources>
                </policyDefinitionResources>
                """;
    }

    private static <T> String presentation(Setting<T> setting, String name) {
        return switch (setting.allowed()) {
            case Allowed.YesOrNo _ -> "";
            case Allowed.OneWord<?> _ ->
                presentation(setting.id(), "<dropdownList refId=\"value\">" + name + "</dropdownList>");
            case Allowed.Whole whole ->
                presentation(
                        setting.id(),
                        "<decimalTextBox refId=\"value\" defaultValue=\""
                                + setting.builtIn().map(setting::written).orElse("" + whole.least())
                                + "\" spinStep=\"" + whole.step() + "\">" + name + "</decimalTextBox>");
            case Allowed.HotKey _, Allowed.OwnFolder _, AllowedText _ ->
                presentation(setting.id(), "<textBox refId=\"value\"><label>" + name + "</label></textBox>");
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

    private static Stream<? extends Worded> words() {
        return AllSettings.rows().stream()
                .flatMap(setting -> setting.allowed() instanceof Allowed.OneWord<?>(var words) ? words.stream() : null)
                .distinct();
    }

    private static String each(Function<Setting<?>, String> part) {
        return AllSettings.rows().stream().map(part).collect(Collectors.joining());
    }
}
