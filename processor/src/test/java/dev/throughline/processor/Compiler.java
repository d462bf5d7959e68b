package dev.throughline.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that every case is compiled with. */
enum Compiler {
    JAVAC(ToolProvider.getSystemJavaCompiler(), "-Xlint:all,-processing", "-Xdoclint:all/protected"),
    ECJ(new EclipseCompiler(), "-warn:+unused,raw,unchecked");

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final JavaCompiler compiler;
    private final List<String> options;

    Compiler(JavaCompiler compiler, String... options) {
        this.compiler = compiler;
        this.options = List.of(options);
    }

    /**
     * What came of a compilation.
     *
     * @param diagnostics errors and warnings, as {@code Post.java:7: error text}
     * @param generated the sources by their paths
     */
    record Result(List<String> diagnostics, Map<String, String> generated) {}

    /** Compiles sources, in this order, with processors, against all that this test sees. */
    Result compile(List<Path> sources, Path work, Processor... processors) {
        return compile(sources, work, List.of("-classpath", CLASS_PATH), processors);
    }

    /** Compiles a case with its options. */
    Result compile(Goldens.Golden golden, Path work, Processor... processors) throws IOException {
        return compile(golden.sources(), work, options(golden, work), processors);
    }

    /** Runs processors alone on these sources of a case: no classes, and no diagnostics of what is generated. */
    Result generate(Goldens.Golden golden, List<Path> sources, Path work, Processor... processors) throws IOException {
        List<String> options = options(golden, work);
        options.add("-proc:only");
        return compile(sources, work, options, processors);
    }

    /** Runs processors alone on sources. */
    Result generate(List<Path> sources, Path work, Processor... processors) {
        return compile(sources, work, List.of("-classpath", CLASS_PATH, "-proc:only"), processors);
    }

    /** {@return the options of a case} What it has as a library is compiled before it, without a processor. */
    private List<String> options(Goldens.Golden golden, Path work) throws IOException {
        Path library = work.resolve("library");
        if (!golden.library().isEmpty()) {
            compile(golden.library(), library);
        }
        List<String> all =
                new ArrayList<>(List.of("-classpath", CLASS_PATH + File.pathSeparator + library.resolve("classes")));
        all.addAll(golden.options());
        return all;
    }

    /** Compiles sources, in this order, with processors and more options: where classes are. */
    Result compile(List<Path> sources, Path work, List<String> places, Processor... processors) {
        DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path generated = Files.createDirectories(work.resolve("generated"));
            Path classes = Files.createDirectories(work.resolve("classes"));
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("--release", "17", "-parameters", "-d", classes.toString(), "-s", generated.toString()));
            all.addAll(places);
            if (processors.length == 0) {
                all.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, collected, all, null, files.getJavaFileObjectsFromPaths(sources));
            if (processors.length > 0) {
                task.setProcessors(List.of(processors));
            }
            task.call();
            return new Result(
                    collected.getDiagnostics().stream()
                            .filter(diagnostic -> !asksForComponent(diagnostic, generated))
                            .map(Compiler::line)
                            .sorted()
                            .toList(),
                    sources(generated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return diagnostics as far as this compiler can say them} Eclipse's knows no places in records, and does not see
     * annotations on components of records that are not annotated themselves. Where there are errors, its warnings are chance: it
     * says of what it did not get to that it is not used. What stands in a class that is deprecated
     * may not say that itself. What javac needs to be silent, it may find unnecessary.
     */
    List<String> comparable(List<String> diagnostics) {
        boolean failed = diagnostics.stream().anyMatch(line -> line.contains("error ["));
        return this == JAVAC
                ? diagnostics
                : diagnostics.stream()
                        .filter(line -> !line.contains("[ANNOTATION_OUTSIDE_MODEL]"))
                        .filter(line -> !failed || line.contains("error "))
                        .filter(line -> !line.contains("Unnecessary @SuppressWarnings"))
                        .filter(line -> !line.contains("perhaps this member should be marked as deprecated"))
                        .map(line -> line.replaceFirst("^[A-Za-z_]+\\.java:\\d+: (?=error \\[)", ""))
                        .sorted()
                        .toList();
    }

    /** {@return the text of all sources below a directory, by their paths} */
    static Map<String, String> sources(Path directory) {
        try (Stream<Path> paths = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
            Map<String, String> sources = new TreeMap<>();
            for (Path path : paths.filter(p -> p.toString().endsWith(".java"))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                sources.put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether newer javacs miss the Javadoc of a component of a record} Those of the cases have none. */
    private static boolean asksForComponent(Diagnostic<? extends JavaFileObject> diagnostic, Path generated) {
        return diagnostic.getMessage(Locale.ROOT).startsWith("no @param for")
                && !Path.of(diagnostic.getSource().toUri()).startsWith(generated);
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().toUri()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error " : "warning ";
        return place + kind + diagnostic.getMessage(Locale.ROOT).strip();
    }
}
