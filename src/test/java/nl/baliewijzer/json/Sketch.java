package nl.baliewijzer.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a reader was heard to ask for, as JSON Schema.
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
    <T> Optional<T> ask(String name, boolean needed, Wanted<T> wanted) {
        JsonObject schema = one(name, wanted);
        if (wanted instanceof Wanted.InnerObject<T> object && object.instead().isPresent()) {
            schema = either(words(object.instead().get()), schema);
        }
        member(name, needed, schema);
        return Optional.empty();
    }

    @Override
    <T> List<T> askList(String name, boolean needed, int least, Wanted<T> wanted) {
        JsonObject schema = entries(one(name, wanted), least);
        if (!(wanted instanceof Wanted.InnerObject<T>)) {
            schema.addProperty("uniqueItems", true);
        }
        member(name, needed, schema);
        return List.of();
    }

    @Override
    public <T> Optional<T> done(Supplier<T> result) {
        return Optional.empty();
    }

    private JsonObject one(String name, Wanted<?> wanted) {
        return switch (wanted) {
            case Wanted.FreeText(var most, var texts) -> text(most, texts);
            case Wanted.AnId _ -> id();
            case Wanted.AllowedWord<?>(var choices) -> words(choices);
            case Wanted.TrueOrFalse _ -> type("boolean");
            case Wanted.WholeNumber(var least, var most) -> number(least, most);
            case Wanted.CalendarDay _ -> date();
            case Wanted.InnerObject<?> object -> {
                Sketch inside = new Sketch(way + "." + name, about);
                var _ = object.reader().apply(inside);
                yield inside.schema();
            }
        };
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

    private static JsonObject either(JsonObject one, JsonObject other) {
        JsonArray either = new JsonArray();
        either.add(one);
        either.add(other);
        JsonObject schema = new JsonObject();
        schema.add("oneOf", either);
        return schema;
    }

    private static JsonObject text(int most, List<TextRule> rules) {
        JsonObject schema = type("string");
        schema.addProperty("minLength", 1);
        schema.addProperty("maxLength", most);
        schema.addProperty(
                "pattern",
                rules.stream()
                        .filter(Shape.class::isInstance)
                        .map(Shape.class::cast)
                        .map(shape -> "^(" + shape.pattern() + ")$")
                        .findFirst()
                        .orElse(TRIMMED));
        return schema;
    }

    private static JsonObject id() {
        JsonObject schema = text(ID_LENGTH, List.of());
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

    private static JsonObject words(AllowedWords<?> choices) {
        JsonArray all = new JsonArray();
        Stream.of(choices.words().split(", ", -1)).forEach(all::add);
        JsonObject schema = new JsonObject();
        schema.add("enum", all);
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
