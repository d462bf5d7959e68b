package dev.throughline.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Has JMH count what is allocated, as a second opinion. */
@Command(
        name = "allocation",
        description = "Bytes of a call and of what brings the rows back, by JMH's gc.alloc.rate.norm; H2.")
final class Allocation implements Callable<Integer> {
    @Option(names = "--contenders", split = ",", description = "${COMPLETION-CANDIDATES}; default all")
    private List<Tool> tools = List.of(Tool.values());

    @Option(names = "--calls", split = ",", description = "beginnings of the calls' names; default all")
    private List<String> calls = List.of("");

    @Option(names = "--seconds", description = "of one iteration; default ${DEFAULT-VALUE}")
    private int seconds = 2;

    @Override
    public Integer call() throws RunnerException {
        List<String> asked = Workload.all().stream()
                .map(Workload::name)
                .filter(name -> calls.stream().anyMatch(name::startsWith))
                .toList();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AllocationBenchmark.class.getSimpleName())
                        .param("tool", tools.stream().map(Tool::name).toArray(String[]::new))
                        .param("call", asked.toArray(String[]::new))
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(seconds))
                        .build())
                .run();
        Map<List<String>, Double> bytes = results.stream()
                .collect(Collectors.toMap(
                        result -> List.of(
                                result.getParams().getParam("call"),
                                result.getParams().getParam("tool")),
                        Allocation::bytes));
        System.out.println(table(asked, bytes));
        return 0;
    }

    private static double bytes(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
    }

    private String table(List<String> asked, Map<List<String>, Double> bytes) {
        StringBuilder text = new StringBuilder("| call |");
        tools.forEach(tool -> text.append(' ')
                .append(tool == Tool.JDBC ? "JDBC" : tool.title())
                .append(" |"));
        text.append("\n|---|").append("--:|".repeat(tools.size())).append('\n');
        for (String call : asked) {
            text.append("| ").append(call).append(" |");
            tools.forEach(
                    tool -> text.append(String.format(Locale.ROOT, " %,.0f |", bytes.get(List.of(call, tool.name())))));
            text.append('\n');
        }
        return text.toString();
    }
}
