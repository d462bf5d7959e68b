package dev.throughline.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Changes a source as a slip of its author might.
 *
 * @param random what decides
 */
record Mutations(Random random) {
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/|@?\\w+|\\s+|.", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("(?:@interface|record|class|interface|enum) +\\w+");
    private static final Pattern KIND = Pattern.compile("@interface|record|class|interface|enum");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\\n");
    private static final Pattern ANNOTATION = Pattern.compile("(?m)@\\w+(?:\\([^()]*\\))?\\s?");
    private static final Pattern CALLED = Pattern.compile("@(Model|Id|Column|ForeignKey|ManyToMany|Embedded)\\b\\(?");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*(?:<[\\w<>, ?]*>)?(?= )");
    private static final Pattern COMPONENT = Pattern.compile("(?<=[(,;{])\\s+(?=[@A-Z])");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\b\\d+\\b|\\b(?:true|false)\\b|\\w+\\.class");
    private static final Pattern NAME = Pattern.compile("(?<= )[a-z]\\w*(?=[,;)])");
    private static final Pattern END = Pattern.compile("[,;] *\\n");

    private static final List<String> TYPES = List.of(
            "int",
            "long",
            "char",
            "void",
            "Missing",
            "Object",
            "String",
            "Integer",
            "Long",
            "java.util.UUID",
            "T",
            "int[]",
            "var",
            "byte[]",
            "java.util.List<String>",
            "java.util.Optional<String>",
            "java.time.Instant",
            "dev.throughline.Ref",
            "Missing<String>",
            "dev.throughline.Ref<?, ?>",
            "dev.throughline.Ref<Missing, Long>",
            "dev.throughline.Ref<String, Long>",
            "error.NonExistentClass",
            "dev.throughline.Many",
            "dev.throughline.Many<?>",
            "dev.throughline.Many<Missing>",
            "dev.throughline.Many<int[]>",
            "dev.throughline.Many<dev.throughline.Linked<?, ?>>",
            "Thread.State",
            "Enum<?>",
            "Void",
            "Class<?>",
            "@interface");
    private static final List<String> ANNOTATIONS = List.of(
            "@Id",
            "@Id(generated = false)",
            "@Column",
            "@ForeignKey",
            "@ManyToMany",
            "@Version",
            "@CreatedAt",
            "@UpdatedAt",
            "@Embedded",
            "@Model",
            "@ModelBase",
            "@Missing",
            "@Deprecated",
            "@org.jspecify.annotations.Nullable",
            "@Column(unique = true)",
            "@lombok.Data",
            "@ForeignKey(unique = true)");
    private static final List<String> MEMBERS = List.of(
            "unique = true",
            "length = 0",
            "length = -1",
            "scale = 2",
            "name = \"id\"",
            "name = \"a b\"",
            "column = \"x\"",
            "column = {}",
            "column = {\"x\", \"x\"}",
            "onDelete = OnDelete.SET_NULL",
            "onDelete = dev.throughline.OnDelete.SET_NULL",
            "generated = true",
            "generated = false",
            "to = Missing.class",
            "to = String.class",
            "through = int.class",
            "through = Missing.class",
            "throughFields = {\"a\", \"b\"}",
            "throughFields = {}",
            "mappedBy = \"x\"",
            "mappedBy = \"posts\"",
            "relatedName = \"all\"",
            "relatedName = \"a b\"",
            "skipReverse = true",
            "symmetrical = true",
            "orderBy = \"id\"",
            "orderBy = \"-link.id\"",
            "orderBy = {}",
            "table = \"x\"",
            "table = \"a.b\"",
            "schema = \"s\"",
            "prefix = \"p\"",
            "converter = String.class",
            "converter = Missing.class",
            "converter = void.class",
            "missing = 1");
    private static final List<String> LITERALS = List.of(
            "\"\"",
            "\" \"",
            "\"id\"",
            "\"a.b\"",
            "\"-id\"",
            "\"link.x\"",
            "\"$L $T $$\"",
            "\"*/ \\\" \\\\ \\n\"",
            "\"\\u00e4\\u0000\"",
            "\"class\"",
            "\"`a`\"",
            "\"" + "long_".repeat(20) + "\"",
            "-1",
            "0",
            "2147483647",
            "true",
            "null",
            "int.class",
            "Missing.class",
            "void.class",
            "Object[].class",
            "Thread.State.class",
            "{}",
            "\"a\" + 1",
            "@Id",
            "A",
            "id()");
    private static final List<String> MODIFIERS = List.of(
            "sealed",
            "non-sealed",
            "private",
            "protected",
            "public",
            "abstract",
            "static",
            "final",
            "strictfp",
            "native",
            "default");
    private static final List<String> NAMES = List.of(
            "id",
            "x",
            "X",
            "_x",
            "$",
            "class",
            "type",
            "key",
            "of",
            "fields",
            "getClass",
            "hashCode",
            "MODEL_TYPE",
            "unique",
            "\u00e4",
            "dsl",
            "link",
            "row",
            "this",
            "var",
            "record",
            "yield",
            "aBC",
            "a_b",
            "_");
    private static final List<String> PARAMETERS =
            List.of("<T>", "<T extends Comparable<T>>", "<>", "<String>", "<T, T>");
    private static final List<String> CLAUSES = List.of(
            "extends Missing",
            "implements Missing",
            "implements java.io.Serializable",
            "extends Enum",
            "extends Thread",
            "permits Missing",
            "implements dev.throughline.Ref<String, Long>");

    /** {@return a source with one to three changes} */
    String mutant(String source) {
        String mutant = source;
        for (int times = 1 + random.nextInt(4) / 3 + random.nextInt(4) / 3; times > 0; times--) {
            mutant = slip().apply(mutant);
        }
        return mutant;
    }

    private UnaryOperator<String> slip() {
        List<UnaryOperator<String>> meaning = List.of(
                text -> replaced(text, ANNOTATION, ""),
                text -> replaced(text, TYPE, any(TYPES)),
                text -> replaced(text, LITERAL, any(LITERALS)),
                text -> replaced(text, NAME, any(NAMES)),
                text -> before(text, TYPE, any(ANNOTATIONS) + " "),
                text -> before(text, COMPONENT, " " + any(ANNOTATIONS) + " "),
                text -> before(text, END, ", " + any(ANNOTATIONS) + " " + any(TYPES) + " " + any(NAMES)),
                this::withMember);
        List<UnaryOperator<String>> form = List.of(
                this::dropToken,
                this::dropLine,
                this::doubleLine,
                this::swapTokens,
                this::takeOtherToken,
                text -> replaced(text, IMPORT, ""),
                text -> replaced(
                        text,
                        KIND,
                        any(List.of("class", "record", "enum", "interface", "@interface", "abstract class"))),
                text -> before(text, DECLARATION, any(MODIFIERS) + " "),
                text -> before(text, TYPE, any(MODIFIERS) + " "),
                text -> after(text, DECLARATION, any(PARAMETERS)),
                text -> after(text, DECLARATION, " " + any(CLAUSES)),
                text -> after(text, DECLARATION, "()"),
                text -> before(text, END, " " + any(NAMES)));
        List<UnaryOperator<String>> slips = random.nextInt(4) > 0 ? meaning : form;
        return slips.get(random.nextInt(slips.size()));
    }

    private String dropToken(String source) {
        List<String> tokens = tokens(source);
        tokens.remove(word(tokens));
        return String.join("", tokens);
    }

    private String swapTokens(String source) {
        List<String> tokens = tokens(source);
        int one = word(tokens);
        int other = word(tokens);
        String kept = tokens.set(one, tokens.get(other));
        tokens.set(other, kept);
        return String.join("", tokens);
    }

    private String takeOtherToken(String source) {
        List<String> tokens = tokens(source);
        tokens.set(word(tokens), tokens.get(word(tokens)));
        return String.join("", tokens);
    }

    private String dropLine(String source) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private String doubleLine(String source) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        int line = random.nextInt(lines.size());
        lines.add(line, lines.get(line));
        return String.join("\n", lines);
    }

    private String withMember(String source) {
        return any(CALLED, source, found -> {
            String member = any(MEMBERS);
            return found.group().endsWith("(") ? found.group() + member + ", " : found.group() + "(" + member + ")";
        });
    }

    private String before(String source, Pattern place, String text) {
        return any(place, source, found -> text + found.group());
    }

    private String after(String source, Pattern place, String text) {
        return any(place, source, found -> found.group() + text);
    }

    private String replaced(String source, Pattern place, String text) {
        return any(place, source, found -> text);
    }

    private String any(Pattern place, String source, Function<MatchResult, String> replacement) {
        List<MatchResult> found = place.matcher(source).results().toList();
        if (found.isEmpty()) {
            return source;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return source.substring(0, one.start()) + replacement.apply(one) + source.substring(one.end());
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int word(List<String> tokens) {
        List<Integer> words = IntStream.range(0, tokens.size())
                .filter(i -> !tokens.get(i).isBlank() && !tokens.get(i).startsWith("/*"))
                .boxed()
                .toList();
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> tokens(String source) {
        return new ArrayList<>(
                TOKEN.matcher(source).results().map(MatchResult::group).toList());
    }
}
