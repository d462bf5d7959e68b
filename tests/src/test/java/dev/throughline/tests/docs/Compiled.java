package dev.throughline.tests.docs;

import com.palantir.javapoet.ClassName;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The code of a page, compiled with the processor: its declarations as they are, and its statements, and the expressions in
 * tables, as the body of one method. Each keeps its line, so the compiler's messages name that of the page.
 *
 * @param problems the compiler's errors and warnings
 * @param classes where the classes are
 * @param story the class of the statements
 */
record Compiled(List<String> problems, Path classes, String story) {
    /** The columns of tables that hold code. */
    static final Set<String> CODE_COLUMNS = Set.of("Throughline", "Condition", "Order");

    private static final List<String> PACKAGES = List.of(
            "dev.throughline",
            "dev.throughline.testing",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.stream");
    private static final List<String> CLASSES = List.of(
            "com.zaxxer.hikari.HikariConfig",
            "java.nio.file.Files",
            "java.nio.file.Path",
            "org.jooq.Condition",
            "org.jooq.Configuration",
            "org.jooq.DSLContext",
            "org.jooq.Query",
            "org.jooq.Record2",
            "org.jooq.Result",
            "org.jooq.SQLDialect",
            "org.jooq.exception.IntegrityConstraintViolationException",
            "org.jooq.impl.AbstractConverter",
            "org.jooq.impl.DSL",
            "org.jspecify.annotations.Nullable",
            "org.sqlite.SQLiteConfig",
            "org.sqlite.SQLiteDataSource");

    private static final List<String> BLOG = List.of("Author", "Category", "Post", "PostCategory");
    private static final Pattern MODEL = Pattern.compile("@Model\\b[^\\n]*\\n(?:public )?record (\\w+)");
    private static final Path PROCESSOR = Path.of("..", "processor", "target", "classes");

    static Compiled of(Document page, Path classes) {
        String name = page.name().replaceAll("\\W", "_").toLowerCase(Locale.ROOT);
        List<JavaFileObject> sources = new ArrayList<>();
        List<Document.Snippet> code = new ArrayList<>(page.cells(CODE_COLUMNS));
        for (Document.Snippet block : page.blocks("java")) {
            if (block.isDeclaration()) {
                String above = block.text().startsWith("package ") ? "" : head(page, name);
                sources.add(new Source(page, above + "\n".repeat(block.line() - 1) + block.text() + "\n"));
            } else {
                code.add(block);
            }
        }
        sources.add(new Source(page, story(head(page, name), code)));
        return new Compiled(compile(sources, classes), classes, name + ".PageStory");
    }

    /** The first line of a source: its package, and imports as an IDE would add them. */
    private static String head(Document page, String name) {
        String declared = page.blocks("java").stream()
                .map(Document.Snippet::text)
                .filter(text -> !text.startsWith("package "))
                .filter(text -> MODEL.matcher(text).find())
                .collect(Collectors.joining("\n"));
        StringBuilder head = new StringBuilder("package " + name + "; ");
        PACKAGES.forEach(each -> head.append("import ").append(each).append(".*; "));
        CLASSES.forEach(each -> head.append("import ").append(each).append("; "));
        head.append("import blog.*; ");
        Set<String> own = MODEL.matcher(declared)
                .results()
                .map(model -> model.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        own.forEach(model -> importTable(head, name, model));
        BLOG.stream().filter(model -> !own.contains(model)).forEach(model -> importTable(head, "blog", model));
        return head.toString();
    }

    private static void importTable(StringBuilder head, String in, String model) {
        String constant = model.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        head.append("import static %s.%sTable.%s; ".formatted(in, model, constant));
    }

    private static String story(String head, List<Document.Snippet> code) {
        StringBuilder story = new StringBuilder(head).append("public class PageStory extends ");
        story.append(Story.class.getName()).append(" { protected void tell() throws Exception { ");
        int line = 1;
        for (Document.Snippet each : sorted(code)) {
            boolean block = each.language().equals("java");
            int start = block ? each.line() - 1 : each.line();
            story.append("\n".repeat(start - line));
            line = start;
            if (block) {
                story.append("block(").append(each.line()).append(");\n").append(each.text());
                line += 1 + (int) each.text().chars().filter(c -> c == '\n').count();
            } else {
                story.append("cell(() -> ").append(each.text()).append("); ");
            }
        }
        return story.append("\n}}\n").toString();
    }

    private static List<Document.Snippet> sorted(List<Document.Snippet> code) {
        return code.stream()
                .sorted(Comparator.comparingInt(Document.Snippet::line))
                .toList();
    }

    private static List<String> compile(List<JavaFileObject> sources, Path classes) {
        if (Files.notExists(PROCESSOR)) {
            throw new AssertionError("There is no " + PROCESSOR.toAbsolutePath().normalize() + ": build with -am.");
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StringWriter unexpected = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xlint:unchecked,rawtypes,deprecation",
                    "-processorpath",
                    PROCESSOR + File.pathSeparator + javaPoet(),
                    "-d",
                    classes.toString());
            javac.getTask(unexpected, files, found, options, null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            if (each.getKind() != Diagnostic.Kind.NOTE) {
                String where = each.getSource() == null ? "" : each.getSource().getName();
                problems.add(where + ":" + each.getLineNumber() + ": " + each.getMessage(Locale.ENGLISH));
            }
        }
        unexpected.toString().lines().forEach(problems::add);
        return problems;
    }

    /** The library that the processor is written with, which is part of its jar, but not of its classes. */
    private static Path javaPoet() {
        try {
            return Path.of(ClassName.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return a story of the page} */
    Story load() throws ReflectiveOperationException, MalformedURLException {
        // not closed: the story loads its classes from here
        ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Story.class.getClassLoader());
        return (Story) loader.loadClass(story).getConstructor().newInstance();
    }

    /** A source in memory, named like the page; it may have several public types. */
    private static final class Source extends SimpleJavaFileObject {
        private final String page;
        private final String text;

        Source(Document page, String text) {
            super(URI.create("page:///" + page.name() + "/" + System.identityHashCode(text) + ".java"), Kind.SOURCE);
            this.page = page.name();
            this.text = text;
        }

        @Override
        public String getName() {
            return page;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE && !simpleName.endsWith("-info");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
