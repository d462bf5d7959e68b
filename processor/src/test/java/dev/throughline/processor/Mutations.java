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
                text -> replaced(text, TYPE, any(Slips.TYPES)),
                text -> replaced(text, LITERAL, any(Slips.LITERALS)),
                text -> replaced(text, NAME, any(Slips.NAMES)),
                text -> before(text, TYPE, any(Slips.ANNOTATIONS) + " "),
                text -> before(text, COMPONENT, " " + any(Slips.ANNOTATIONS) + " "),
                text -> before(
                        text, END, ", " + any(Slips.ANNOTATIONS) + " " + any(Slips.TYPES) + " " + any(Slips.NAMES)),
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
                text -> before(text, DECLARATION, any(Slips.MODIFIERS) + " "),
                text -> before(text, TYPE, any(Slips.MODIFIERS) + " "),
                text -> after(text, DECLARATION, any(Slips.PARAMETERS)),
                text -> after(text, DECLARATION, " " + any(Slips.CLAUSES)),
                text -> after(text, DECLARATION, "()"),
                text -> before(text, END, " " + any(Slips.NAMES)));
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
            String member = any(Slips.MEMBERS);
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
