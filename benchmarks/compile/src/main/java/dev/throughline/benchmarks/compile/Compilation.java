package dev.throughline.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One compilation in a process of its own, cold as builds run it. Tells its cost on the standard output. */
final class Compilation {
    private final Path directory;

    private Compilation(Path directory) {
        this.directory = directory;
    }

    /** Compiles what is in {@code sources} of a directory. */
    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        List<Timed> processors = new ArrayList<>();
        for (String processor : List.of(arguments).subList(1, arguments.length)) {
            processors.add(new Timed(Class.forName(processor)
                    .asSubclass(Processor.class)
                    .getDeclaredConstructor()
                    .newInstance()));
        }
        System.out.println(
                new Compilation(Path.of(arguments[0])).run(processors).told());
    }

    private Cost run(List<Timed> processors) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path generated = Files.createDirectories(directory.resolve("generated"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        long start = System.nanoTime();
        long allocated = allocated();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options =
                    new ArrayList<>(List.of("-nowarn", "-classpath", System.getProperty("java.class.path")));
            options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
            if (processors.isEmpty()) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    null,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(javaFiles(directory.resolve("sources"))));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException("does not compile: " + directory);
            }
        }
        return cost(start, allocated, processors, generated, classes);
    }

    private static Cost cost(long start, long allocated, List<Timed> processors, Path generated, Path classes)
            throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Path> sources = javaFiles(generated);
        long lines = 0;
        for (Path source : sources) {
            lines += Files.readAllLines(source).size();
        }
        return new Cost(
                (System.nanoTime() - start) / 1_000_000,
                system.getProcessCpuTime() / 1_000_000,
                allocated() - allocated,
                peak(),
                sum(processors, Timed::cpuMillis),
                sum(processors, Timed::allocated),
                sources.size(),
                lines,
                size(generated),
                size(classes));
    }

    static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static long sum(List<Timed> processors, ToLongFunction<Timed> figure) {
        return processors.stream().mapToLong(figure).sum();
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(Compilation::sizeOf)
                    .sum();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
