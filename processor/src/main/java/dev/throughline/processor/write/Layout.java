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
    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^( *)([^\\n=*]+) = ([^\\n]+[^\\n(])$");
    private static final Pattern CLASS_HEAD =
            Pattern.compile("(?m)^( *)((?:public |static |final )*class .*) \\{(}?)$");
    private static final Pattern FOLDED_HEAD =
            Pattern.compile("(?m)^( *)([^\\n(=*]+\\()([^\\n()]*,)\\n *([^\\n]*\\) \\{)$");

    private static final Pattern BETWEEN_ARGUMENTS = Pattern.compile("(?<=, )");

    private Layout() {}

    static String of(String source) {
        String text = TRAILING.matcher(source).replaceAll("");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = SHORT_DOC.matcher(text).replaceAll(Layout::shortDoc);
        text = FOLDED_HEAD.matcher(text).replaceAll("$1$2\n$1" + DEEPER + "$3 $4");
        text = ASSIGNMENT.matcher(text).replaceAll(Layout::assignment);
        return CLASS_HEAD.matcher(text).replaceAll(Layout::classHead);
    }

    private static String shortDoc(MatchResult doc) {
        String line = doc.group(1) + "/** " + doc.group(2) + " */";
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : doc.group());
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
        StringBuilder folded = new StringBuilder(clause.substring(0, start)).append(deeper);
        int column = deeper.length();
        for (String argument :
                BETWEEN_ARGUMENTS.splitAsStream(clause.substring(start)).toList()) {
            if (column + argument.length() > WIDTH) {
                folded.setLength(folded.length() - 1);
                folded.append(deeper);
                column = deeper.length();
            }
            folded.append(argument);
            column += argument.length();
        }
        return folded.toString();
    }

    private static String assignment(MatchResult line) {
        String folded = line.group(1) + line.group(2) + " =\n" + line.group(1) + DEEPER + line.group(3);
        return Matcher.quoteReplacement(line.group().length() <= WIDTH ? line.group() : folded);
    }
}
