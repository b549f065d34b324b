package nl.baliewijzer.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Listens to what a reader asks for instead of giving it anything, and tells it as JSON Schema.
///
/// What a reader asks for only after it saw a value, it does not ask of this; rules between members are therefore
/// methods of [Fields], and not code in a reader.
public final class Sketch extends Fields {
    private static final String TRIMMED = "^\\S(.*\\S)?$";
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private static final int ID_LENGTH = 60;

    private final String way;
    private final Function<String, String> about;
    private final JsonObject properties = new JsonObject();
    private final JsonArray required = new JsonArray();
    private final JsonObject rules = new JsonObject();

    /// `way` is the path of the object; `about` tells what a field is for by its path.
    public Sketch(String way, Function<String, String> about) {
        super(new Json.Obj(1, "$", Map.of()), new Problems("schema"));
        this.way = way;
        this.about = about;
    }

    /// The schema of the object whose reader was listened to.
    public JsonObject schema() {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", "object");
        schema.add("properties", properties);
        schema.add("required", required);
        schema.addProperty("additionalProperties", false);
        rules.entrySet().forEach(rule -> schema.add(rule.getKey(), rule.getValue()));
        return schema;
    }

    /// Adds a member of which the caller knows more than a reader asks.
    public void put(String name, JsonObject schema) {
        member(name, true, schema);
    }

    @Override
    public String text(String name, int most, TextRule... rules) {
        member(name, true, text(most, rules));
        return "x";
    }

    @Override
    public Optional<String> maybeText(String name, int most, TextRule... rules) {
        member(name, false, text(most, rules));
        return Optional.empty();
    }

    @Override
    public List<String> texts(String name, int most, TextRule... rules) {
        member(name, true, list(text(most, rules), 1));
        return List.of();
    }

    @Override
    public List<String> anyTexts(String name, int most, TextRule... rules) {
        member(name, true, list(text(most, rules), 0));
        return List.of();
    }

    @Override
    public List<String> maybeTexts(String name, int most, TextRule... rules) {
        member(name, false, list(text(most, rules), 0));
        return List.of();
    }

    @Override
    public List<String> maybeFilledTexts(String name, int most, TextRule... rules) {
        member(name, false, list(text(most, rules), 1));
        return List.of();
    }

    @Override
    public String id(String name) {
        member(name, true, id());
        return "x";
    }

    @Override
    public Optional<String> maybeId(String name) {
        member(name, false, id());
        return Optional.empty();
    }

    @Override
    public List<String> ids(String name) {
        member(name, true, list(id(), 1));
        return List.of();
    }

    @Override
    public List<String> maybeIds(String name) {
        member(name, false, list(id(), 1));
        return List.of();
    }

    @Override
    public <T> T choice(String name, AllowedWords<T> choices) {
        member(name, true, words(choices));
        return choices.any();
    }

    @Override
    public <T> Optional<T> one(String name, AllowedWords<T> choices) {
        return Optional.of(choice(name, choices));
    }

    @Override
    public <T> Optional<T> maybeChoice(String name, AllowedWords<T> choices) {
        member(name, false, words(choices));
        return Optional.empty();
    }

    @Override
    public <T> List<T> choices(String name, AllowedWords<T> choices) {
        member(name, true, list(words(choices), 1));
        return List.of();
    }

    @Override
    public <T> List<T> maybeChoices(String name, AllowedWords<T> choices) {
        member(name, false, list(words(choices), 1));
        return List.of();
    }

    @Override
    public <T> Optional<T> maybeChoiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader) {
        member(name, false, either(name, choices, reader));
        return Optional.empty();
    }

    @Override
    public <T> T choiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader, T otherwise) {
        member(name, true, either(name, choices, reader));
        return otherwise;
    }

    private <T> JsonObject either(String name, AllowedWords<T> choices, Function<Fields, ?> reader) {
        JsonArray either = new JsonArray();
        either.add(words(choices));
        either.add(sketch(name, reader));
        JsonObject schema = new JsonObject();
        schema.add("oneOf", either);
        return schema;
    }

    @Override
    public boolean flag(String name) {
        member(name, true, type("boolean"));
        return false;
    }

    @Override
    public Optional<Boolean> maybeFlag(String name) {
        member(name, false, type("boolean"));
        return Optional.empty();
    }

    @Override
    public int integer(String name, int least, int most) {
        member(name, true, number(least, most));
        return least;
    }

    @Override
    public Optional<Integer> maybeInteger(String name, int least, int most) {
        member(name, false, number(least, most));
        return Optional.empty();
    }

    @Override
    public LocalDate date(String name) {
        member(name, true, date());
        return LocalDate.EPOCH;
    }

    @Override
    public Optional<LocalDate> maybeDate(String name) {
        member(name, false, date());
        return Optional.empty();
    }

    @Override
    public <T> List<T> list(String name, int least, Function<Fields, Optional<T>> reader) {
        member(name, true, entries(sketch(name, reader), least));
        return List.of();
    }

    @Override
    public <T> List<T> maybeList(String name, Function<Fields, Optional<T>> reader) {
        member(name, false, entries(sketch(name, reader), 0));
        return List.of();
    }

    @Override
    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        member(name, true, sketch(name, reader));
        return Optional.empty();
    }

    @Override
    public <T> Optional<T> maybeObject(String name, Function<Fields, Optional<T>> reader) {
        member(name, false, sketch(name, reader));
        return Optional.empty();
    }

    @Override
    public void oneOf(String... names) {
        JsonArray any = new JsonArray();
        Stream.of(names).forEach(name -> {
            JsonObject one = needs(name);
            // an empty list says as little as none
            if (properties.getAsJsonObject(name).has("items")) {
                JsonObject filled = new JsonObject();
                filled.add(name, minimum("minItems"));
                one.add("properties", filled);
            }
            any.add(one);
        });
        rules.add("anyOf", any);
    }

    @Override
    public void together(String one, String other) {
        JsonObject both = new JsonObject();
        both.add(one, array(other));
        both.add(other, array(one));
        rules.add("dependentRequired", both);
    }

    @Override
    public void neededUnless(String name, String other, String word) {
        rules.add("if", is(other, word));
        rules.add("else", needs(name));
    }

    @Override
    public void onlyWith(String name, String other, String word) {
        rules.add("if", is(other, word));
        rules.add("then", needs(name));
        JsonObject without = new JsonObject();
        without.add("not", needs(name));
        rules.add("else", without);
    }

    @Override
    public void notEmpty(String otherwise) {
        rules.addProperty("minProperties", 1);
    }

    @Override
    public <T> Optional<T> done(Supplier<T> result) {
        return Optional.empty();
    }

    private void member(String name, boolean needed, JsonObject schema) {
        String text = about.apply(way + "." + name);
        if (!text.isEmpty()) {
            schema.addProperty("description", text);
        }
        properties.add(name, schema);
        if (needed && !required.contains(new JsonPrimitive(name))) {
            required.add(name);
        }
    }

    private JsonObject sketch(String name, Function<Fields, ?> reader) {
        Sketch inner = new Sketch(way + "." + name, about);
        var _ = reader.apply(inner);
        return inner.schema();
    }

    private static JsonObject text(int most, TextRule... rules) {
        JsonObject schema = type("string");
        schema.addProperty("minLength", 1);
        schema.addProperty("maxLength", most);
        schema.addProperty(
                "pattern",
                Stream.of(rules)
                        .filter(Shape.class::isInstance)
                        .map(Shape.class::cast)
                        .map(shape -> "^(" + shape.pattern() + ")$")
                        .findFirst()
                        .orElse(TRIMMED));
        return schema;
    }

    private static JsonObject id() {
        JsonObject schema = text(ID_LENGTH);
        schema.addProperty("pattern", ID);
        return schema;
    }

    private static JsonObject date() {
        JsonObject schema = type("string");
        schema.addProperty("format", "date");
        schema.addProperty("pattern", DATE);
        return schema;
    }

    private static JsonObject number(int least, int most) {
        JsonObject schema = type("integer");
        schema.addProperty("minimum", least);
        schema.addProperty("maximum", most);
        return schema;
    }

    private static <T> JsonObject words(AllowedWords<T> choices) {
        JsonArray all = new JsonArray();
        Stream.of(choices.words().split(", ", -1)).forEach(all::add);
        JsonObject schema = new JsonObject();
        schema.add("enum", all);
        return schema;
    }

    /// A list of single values, none twice.
    private static JsonObject list(JsonObject entry, int least) {
        JsonObject schema = entries(entry, least);
        schema.addProperty("uniqueItems", true);
        return schema;
    }

    private static JsonObject entries(JsonObject entry, int least) {
        JsonObject schema = type("array");
        schema.add("items", entry);
        if (least > 0) {
            schema.addProperty("minItems", least);
        }
        return schema;
    }

    private static JsonObject is(String name, String word) {
        JsonObject constant = new JsonObject();
        constant.addProperty("const", word);
        JsonObject members = new JsonObject();
        members.add(name, constant);
        JsonObject schema = needs(name);
        schema.add("properties", members);
        return schema;
    }

    private static JsonObject needs(String name) {
        JsonObject schema = new JsonObject();
        schema.add("required", array(name));
        return schema;
    }

    private static JsonObject minimum(String keyword) {
        JsonObject schema = type("array");
        schema.addProperty(keyword, 1);
        return schema;
    }

    private static JsonArray array(String one) {
        JsonArray array = new JsonArray();
        array.add(one);
        return array;
    }

    private static JsonObject type(String name) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", name);
        return schema;
    }
}
