package nl.baliewijzer.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    /// A range of ages with forms of exploitation behind it, such as `0-23 WORK+SEXUAL`.
    private static Condition condition(String text) {
        String[] words = text.strip().split(" ", -1);
        String[] ages = words[0].split("-", -1);
        Set<Form> forms = Arrays.stream(words)
                .skip(1)
                .flatMap(word -> Arrays.stream(word.split("\\+", -1)))
                .map(Form::valueOf)
                .collect(Collectors.toSet());
        return new Condition(Optional.empty(), new Ages(Integer.parseInt(ages[0]), Integer.parseInt(ages[1])), forms);
    }

    /// Those who play a role, what is told of the client, and whether that may be one whom they leave out.
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0-150                      | 0-150       | true
            0-23, 23-150               | 0-150       | true
            23-150, 0-23               | 0-150       | true
            0-23                       | 0-150       | false
            0-23                       | 0-18        | true
            18-150                     | 18-150      | true
            0-23, 24-150               | 18-150      | false
            0-150 WORK                 | 0-150       | false
            0-150 WORK                 | 0-150 WORK  | true
            0-150 SEXUAL               | 0-150 WORK  | false
            0-150 WORK, 0-150 SEXUAL   | 0-150       | false
            0-23 WORK+SEXUAL, 23-150   | 18-150 WORK | true
            """)
    void coversThoseOfWhomIsTold(String conditions, String told, boolean covers) {
        Condition of = condition(told);
        List<Condition> all = Arrays.stream(conditions.split(",", -1))
                .map(ConditionTest::condition)
                .toList();

        assertEquals(covers, Condition.cover(all, new Told(of.ages(), of.forms())));
    }
}
