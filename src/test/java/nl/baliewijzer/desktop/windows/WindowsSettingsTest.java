package nl.baliewijzer.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.Choices;
import nl.baliewijzer.settings.Effective;
import nl.baliewijzer.settings.Origin;
import nl.baliewijzer.settings.Setting;
import nl.baliewijzer.settings.SettingValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsSettingsTest {
    private static final String HKLM_POLICY = "HKLM\\Software\\Policies\\Baliewijzer";
    private static final String HKCU_POLICY = "HKCU\\Software\\Policies\\Baliewijzer";
    private static final String MACHINE = "HKLM\\Software\\Baliewijzer";
    private static final String TEXT = "HKCU\\Software\\Microsoft\\Accessibility";

    private final FakeRegistry registry = new FakeRegistry();

    /// The whole order: policy of the machine, of the user, the employee, default of the machine, built in.
    @ParameterizedTest
    @CsvSource({
        // edge: the employee may choose
        "edge, left, right, left, right, left, MACHINE_POLICY",
        "edge, , right, left, left, right, USER_POLICY",
        "edge, , , left, right, left, EMPLOYEE",
        "edge, , , , left, left, MACHINE_DEFAULT",
        "edge, , , , , right, BUILT_IN",
        // municipality: the employee may choose where no policy says it
        "municipality, Delft, Gouda, Leiden, Rijswijk, Delft, MACHINE_POLICY",
        "municipality, , Gouda, Leiden, Rijswijk, Gouda, USER_POLICY",
        "municipality, , , Leiden, Rijswijk, Leiden, EMPLOYEE",
        "municipality, , , , Rijswijk, Rijswijk, MACHINE_DEFAULT",
        // desk: the employee never chooses
        "desk, , , balie 9, balie 4, balie 4, MACHINE_DEFAULT",
        "desk, , balie 5, balie 9, balie 4, balie 5, USER_POLICY",
        // a value that is wrong counts as none
        "edge, boven, , , left, left, MACHINE_DEFAULT",
        "edge, boven, onder, , links, right, BUILT_IN"
    })
    void decidesInThisOrder(
            String name, String machine, String user, String own, String preset, String value, Origin origin) {
        registry.text(HKLM_POLICY, name, machine).text(HKCU_POLICY, name, user).text(MACHINE, name, preset);
        Setting<?> setting = AllSettings.of(name).orElseThrow();
        Choices choices = new Choices(own == null ? SettingValues.NONE : SettingValues.NONE.withWritten(setting, own));
        assertEquals(new Effective(setting, Optional.of(value), origin), choices.effective(setting, central()));
    }

    @Test
    void whatAPolicySaysTheEmployeeCannotChange() {
        registry.text(HKLM_POLICY, "edge", "left").text(MACHINE, "width", "400");
        Central central = central();
        assertTrue(central.fixes(AllSettings.EDGE));
        assertFalse(central.fixes(AllSettings.WIDTH));
        assertFalse(central.fixes(AllSettings.MUNICIPALITY));
    }

    @ParameterizedTest
    @CsvSource({
        "singleKeys, 0, false",
        "singleKeys, 1, true",
        "width, 400, 400",
        "outsidePrefix, 9, 9",
        "idleMinutes, 60, 60"
    })
    void aNumberInTheRegistryIsAsGoodAsAText(String name, int number, String value) {
        registry.number(HKLM_POLICY, name, number);
        assertEquals(
                Optional.of(value),
                central().values().written(AllSettings.of(name).orElseThrow()));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndTheRestHolds() {
        registry.text(HKLM_POLICY, "edge", "boven")
                .text(HKLM_POLICY, "kleur", "rood")
                .number(HKLM_POLICY, "singleKeys", 2)
                .binary(HKLM_POLICY, "width")
                .text(HKLM_POLICY, "desk", "balie 4")
                .text(HKLM_POLICY, "", "de naamloze waarde");
        Central central = central();
        assertEquals(SettingValues.of(AllSettings.DESK, "balie 4"), central.values());
        assertEquals(
                List.of("I002", "I001", "I002", "I002"),
                central.problems().stream().map(Problem::code).toList());
        assertTrue(
                central.problems().getFirst().toString().startsWith(HKLM_POLICY),
                central.problems().toString());
    }

    @Test
    void aTextWithVariablesIsTakenAsWindowsFillsThemIn() {
        registry.expandable(HKLM_POLICY, "desk", "balie %NUMMER%");
        Central central = central();
        assertEquals(SettingValues.of(AllSettings.DESK, "balie 4"), central.values());
        assertEquals(List.of(), central.problems());
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "110, 100", "113, 125", "150, 150", "225, 200"})
    void textBeginsAsLargeAsInWindows(int factor, String size) {
        registry.number(TEXT, "TextScaleFactor", factor);
        assertEquals(
                new Effective(AllSettings.TEXT_SIZE, Optional.of(size), Origin.SYSTEM),
                Choices.NONE.effective(AllSettings.TEXT_SIZE, central()));
        registry.text(MACHINE, "textSize", "175");
        assertEquals(Optional.of("175"), central().values().written(AllSettings.TEXT_SIZE));
    }

    @Test
    void anEmptyRegistryManagesNothing() {
        assertEquals(Central.NONE, central());
        assertEquals(0, registry.open);
    }

    @Test
    void aKeyWithoutEndIsReadOnlySoFar() {
        for (int i = 0; i < 1000; i++) {
            registry.text(MACHINE, "x" + i, "y");
        }
        assertEquals(
                256,
                new Registry(registry.windows)
                        .values(Registry.Hive.MACHINE, "Software\\Baliewijzer")
                        .size());
    }

    private Central central() {
        Central central = Central.of(WindowsSettings.sources(new Registry(registry.windows)));
        assertEquals(0, registry.open, "every key that was opened is closed");
        return central;
    }

    /// A registry behind the functions of Windows.
    private static final class FakeRegistry {
        private record Entry(int type, List<Byte> data) {}

        private final Map<String, TreeMap<String, Entry>> keys = new TreeMap<>();
        private final FakeWindows windows = new FakeWindows();
        private int open;

        FakeRegistry() {
            windows.answer(Api.REG_OPEN_KEY, this::open)
                    .answer(Api.REG_ENUM_VALUE, this::value)
                    .answer(Api.REG_GET_VALUE, this::number)
                    .answer(Api.REG_CLOSE_KEY, all -> {
                        open--;
                        return 0;
                    });
        }

        FakeRegistry text(String key, String name, String text) {
            return text == null ? this : put(key, name, 1, bytes((text + "\0").getBytes(StandardCharsets.UTF_16LE)));
        }

        FakeRegistry number(String key, String name, int number) {
            return put(key, name, 4, bytes(new byte[] {(byte) number, (byte) (number >> 8), 0, 0}));
        }

        FakeRegistry expandable(String key, String name, String text) {
            return put(key, name, 2, bytes((text + "\0").getBytes(StandardCharsets.UTF_16LE)));
        }

        FakeRegistry binary(String key, String name) {
            return put(key, name, 3, bytes(new byte[] {1, 2}));
        }

        private static List<Byte> bytes(byte[] all) {
            List<Byte> list = new ArrayList<>();
            for (byte one : all) {
                list.add(one);
            }
            return list;
        }

        private FakeRegistry put(String key, String name, int type, List<Byte> data) {
            keys.computeIfAbsent(key, any -> new TreeMap<>()).put(name, new Entry(type, data));
            return this;
        }

        private String key(long hive, long path) {
            return ((int) hive == 0x8000_0002 ? "HKLM\\" : "HKCU\\") + FakeWindows.text(path);
        }

        private long open(long... all) {
            List<String> names = List.copyOf(keys.keySet());
            int at = names.indexOf(key(all[0], all[1]));
            if (at < 0) {
                return 2;
            }
            open++;
            FakeWindows.memory(all[4], 8).set(ValueLayouts.LONG, 0, at);
            return 0;
        }

        private long value(long... all) {
            List<Map.Entry<String, Entry>> entries =
                    List.copyOf(List.copyOf(keys.values()).get((int) all[0]).entrySet());
            if (all[1] >= entries.size()) {
                return 259;
            }
            Map.Entry<String, Entry> entry = entries.get((int) all[1]);
            FakeWindows.write(FakeWindows.memory(all[2], 1000), 0, entry.getKey());
            FakeWindows.memory(all[5], 4)
                    .set(ValueLayouts.INT, 0, entry.getValue().type());
            copy(entry.getValue().data(), all[6]);
            return 0;
        }

        private static void copy(List<Byte> data, long to) {
            MemorySegment room = FakeWindows.memory(to, data.size());
            for (int i = 0; i < data.size(); i++) {
                room.set(ValueLayouts.BYTE, i, data.get(i));
            }
        }

        private long number(long... all) {
            if (all[1] == 0) {
                return expanded(all);
            }
            Entry found =
                    keys.getOrDefault(key(all[0], all[1]), new TreeMap<>()).get(FakeWindows.text(all[2]));
            if (found == null || found.type() != 4) {
                return 2;
            }
            copy(found.data(), all[5]);
            return 0;
        }

        /// The value of an open key, with the one variable that there is.
        private long expanded(long... all) {
            Entry found = Objects.requireNonNull(
                    List.copyOf(keys.values()).get((int) all[0]).get(FakeWindows.text(all[2])));
            assertEquals(2, found.type());
            byte[] text = new byte[found.data().size()];
            for (int i = 0; i < text.length; i++) {
                text[i] = found.data().get(i);
            }
            String filled = new String(text, StandardCharsets.UTF_16LE).replace("%NUMMER%", "4");
            copy(bytes(filled.getBytes(StandardCharsets.UTF_16LE)), all[5]);
            return 0;
        }
    }
}
