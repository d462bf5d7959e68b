package dev.throughline.processor;

import dev.throughline.processor.report.Code;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The page of all mistakes: what the user is told of each, and an example out of the cases. */
final class DiagnosticsPage {
    private static final String HEAD = """
            # What the compiler says

            A mistake in a declaration is one error, where it was made: `[CODE] Model.component: what is wrong. What to do.` These are
            all of them, each with its text and an example. Where a model has mistakes, its classes are written still, so that code which uses
            them does not fail as well.
            """;

    private DiagnosticsPage() {}

    static String text() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        List<String> told = told();
        for (Code code : Code.values()) {
            page.append("\n## ")
                    .append(code)
                    .append("\n\n`")
                    .append(spoken(code))
                    .append("`\n");
            told.stream()
                    .filter(line -> line.contains("[" + code + "]"))
                    .findFirst()
                    .ifPresent(line -> page.append("\n```text\n").append(line).append("\n```\n"));
        }
        return page.toString();
    }

    private static String spoken(Code code) {
        return code.pattern().replaceAll("%(\\d+\\$)?s", "…").replace("%n", " ");
    }

    private static List<String> told() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Goldens.Golden golden : Goldens.cases()) {
            all.append(golden.diagnostics());
        }
        try (Stream<String> lines = all.toString().lines()) {
            return lines.toList();
        }
    }
}
