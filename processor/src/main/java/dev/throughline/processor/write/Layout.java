package dev.throughline.processor.write;

import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile("(?<=, )");

    private Layout() {}

    static String of(String source) {
        String text = TRAILING.matcher(source).replaceAll("");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = SHORT_DOC.matcher(text).replaceAll(Layout::shortDoc);
        text = LONG_DOC.matcher(text).replaceAll(Layout::longDoc);
        text = ANNOTATION.matcher(text).replaceAll("$1$2)");
        text = EMPTY_PARENTHESES.matcher(text).replaceAll("()");
        text = LONG_CONSTANT.matcher(text).replaceAll(Layout::constant);
        text = FOLDED_HEAD.matcher(text).replaceAll("$1$2\n$1" + DEEPER + "$3 $4");
        text = ASSIGNMENT.matcher(text).replaceAll(Layout::assignment);
        return CLASS_HEAD.matcher(text).replaceAll(Layout::classHead);
    }

    private static String shortDoc(MatchResult doc) {
        String line = doc.group(1) + "/** " + doc.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : doc.group());
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
        return Matcher.quoteReplacement(folded.toString().stripTrailing().replaceAll(" +\n", "\n"));
    }

    private static String classHead(MatchResult head) {
        if (head.group().length() <= WIDTH) {
            return Matcher.quoteReplacement(head.group());
        }
        String margin = "\n" + head.group(1) + DEEPER;
        String folded = clauses(head.group(2)).stream()
                .map(clause -> typeArguments(clause, margin))
                .collect(Collectors.joining(margin));
        return Matcher.quoteReplacement(head.group(1) + folded + " {" + head.group(3));
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
        return Matcher.quoteReplacement(line.group().length() <= WIDTH ? line.group() : folded);
    }

    private static String assignment(MatchResult line) {
        String folded = line.group(1) + line.group(2) + " =\n" + line.group(1) + DEEPER + line.group(3);
        return Matcher.quoteReplacement(line.group().length() <= WIDTH ? line.group() : folded);
    }
}
