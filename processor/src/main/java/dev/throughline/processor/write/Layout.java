package dev.throughline.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays a source out as people do, where JavaPoet has a way of its own. */
final class Layout {
    private static final int WIDTH = 120;
    private static final String DEEPER = " ".repeat(8);

    private static final Pattern TRAILING = Pattern.compile("(?m)[ \\t]+$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");
    private static final Pattern SHORT_DOC = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/");
    private static final Pattern LONG_DOC = Pattern.compile("(?m)^( *\\* *)(<?[^\\n]{" + (WIDTH - 20) + ",})$");
    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^( *)([^\\n=*]+) = ([^\\n]+[^\\n(])$");
    private static final Pattern CLASS_HEAD =
            Pattern.compile("(?m)^( *)((?:public |static |final )*class .*) \\{(}?)$");
    private static final Pattern FOLDED_HEAD =
            Pattern.compile("(?m)^( *)([^\\n(=*]+\\()([^\\n()]*,)\\n *([^\\n]*\\) \\{)$");

    private static final Pattern ANNOTATION = Pattern.compile("(?m)^( *@\\w+\\()\\n *([^\\n]*)\\n *\\)$");
    private static final Pattern EMPTY_PARENTHESES = Pattern.compile("\\(\\n *\\)");
    private static final Pattern LONG_CONSTANT = Pattern.compile(
            "(?m)^( *)((?:public )?static final [^\\n=]{" + (WIDTH - 50) + ",}>) ([A-Z_]+ = [^\\n]+\\()$");

    private static final Pattern BEFORE_BREAK = Pattern.compile(" +\n");
    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile("(?<=, )");

    private Layout() {}

    /** Lays a source out where it is. */
    static void apply(StringBuilder source) {
        replace(source, TRAILING, blanks -> "");
        replace(source, EMPTY_BODY, body -> "{}");
        replace(source, SHORT_DOC, Layout::shortDoc);
        replace(source, LONG_DOC, Layout::longDoc);
        replace(source, ANNOTATION, value -> value.group(1) + value.group(2) + ")");
        replace(source, EMPTY_PARENTHESES, nothing -> "()");
        replace(source, LONG_CONSTANT, Layout::constant);
        replace(source, FOLDED_HEAD, Layout::foldedHead);
        replace(source, ASSIGNMENT, Layout::assignment);
        replace(source, CLASS_HEAD, Layout::classHead);
    }

    /** In place: a copy of the source for each pattern would be most of what layout costs. */
    private static void replace(StringBuilder source, Pattern pattern, Function<MatchResult, String> replacement) {
        Matcher matcher = pattern.matcher(source);
        int from = 0;
        while (from <= source.length() && matcher.find(from)) {
            String text = replacement.apply(matcher);
            int start = matcher.start();
            source.replace(start, matcher.end(), text);
            from = start + text.length();
        }
    }

    private static String shortDoc(MatchResult doc) {
        String line = doc.group(1) + "/** " + doc.group(2) + " */";
        return line.length() <= WIDTH ? line : doc.group();
    }

    private static String longDoc(MatchResult doc) {
        String margin = doc.group(1) + (doc.group(2).startsWith("<") ? "    " : "");
        StringBuilder folded = new StringBuilder(doc.group(1));
        int column = folded.length();
        for (String word : doc.group(2).split(" ", -1)) {
            boolean fits = column + word.length() <= WIDTH;
            folded.append(fits ? "" : "\n" + margin).append(word).append(' ');
            column = (fits ? column : margin.length()) + word.length() + 1;
        }
        return BEFORE_BREAK.matcher(folded.toString().stripTrailing()).replaceAll("\n");
    }

    private static String classHead(MatchResult head) {
        if (head.group().length() <= WIDTH) {
            return head.group();
        }
        String margin = "\n" + head.group(1) + DEEPER;
        String folded = clauses(head.group(2)).stream()
                .map(clause -> typeArguments(clause, margin))
                .collect(Collectors.joining(margin));
        return head.group(1) + folded + " {" + head.group(3);
    }

    private static String foldedHead(MatchResult head) {
        return head.group(1) + head.group(2) + "\n" + head.group(1) + DEEPER + head.group(3) + " " + head.group(4);
    }

    /** The head's own clauses: those of its type parameters are none. */
    private static List<String> clauses(String head) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < head.length(); i++) {
            depth += head.charAt(i) == '<' ? 1 : head.charAt(i) == '>' ? -1 : 0;
            if (depth == 0 && (head.startsWith(" extends ", i) || head.startsWith(" implements ", i))) {
                clauses.add(head.substring(start, i));
                start = i + 1;
            }
        }
        clauses.add(head.substring(start));
        return clauses;
    }

    private static String typeArguments(String clause, String margin) {
        if (margin.length() + clause.length() <= WIDTH) {
            return clause;
        }
        String deeper = margin + DEEPER;
        int start = clause.indexOf('<') + 1;
        List<String> arguments =
                BETWEEN_ARGUMENTS.splitAsStream(clause.substring(start)).toList();
        return clause.substring(0, start) + deeper + String.join(deeper, evenly(arguments, WIDTH - deeper.length()));
    }

    /** The arguments in as few lines as they need, each of as many. */
    private static List<String> evenly(List<String> arguments, int width) {
        for (int lines = 1; ; lines++) {
            int each = (arguments.size() + lines - 1) / lines;
            List<String> folded = new ArrayList<>();
            for (int from = 0; from < arguments.size(); from += each) {
                List<String> line = arguments.subList(from, Math.min(arguments.size(), from + each));
                folded.add(String.join("", line).stripTrailing());
            }
            if (each == 1 || folded.stream().allMatch(line -> line.length() <= width)) {
                return folded;
            }
        }
    }

    private static String constant(MatchResult line) {
        String folded = line.group(1) + line.group(2) + "\n" + line.group(1) + DEEPER + line.group(3);
        return line.group().length() <= WIDTH ? line.group() : folded;
    }

    private static String assignment(MatchResult line) {
        String folded = line.group(1) + line.group(2) + " =\n" + line.group(1) + DEEPER + line.group(3);
        return line.group().length() <= WIDTH ? line.group() : folded;
    }
}
