package dev.throughline.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What one compilation costs.
 *
 * @param wallMillis the time on the clock
 * @param cpuMillis the time on processors, of all threads
 * @param allocated bytes allocated by javac's thread
 * @param peak bytes of heap at the worst moment
 * @param ownMillis the time on processors within the annotation processor
 * @param ownAllocated bytes allocated within the annotation processor
 * @param files the generated sources
 * @param lines their lines
 * @param bytes their size
 * @param classBytes the size of all classes
 */
record Cost(
        long wallMillis,
        long cpuMillis,
        long allocated,
        long peak,
        long ownMillis,
        long ownAllocated,
        long files,
        long lines,
        long bytes,
        long classBytes) {
    /** {@return the median of each figure} */
    static Cost median(List<Cost> costs) {
        return new Cost(
                median(costs, Cost::wallMillis),
                median(costs, Cost::cpuMillis),
                median(costs, Cost::allocated),
                median(costs, Cost::peak),
                median(costs, Cost::ownMillis),
                median(costs, Cost::ownAllocated),
                median(costs, Cost::files),
                median(costs, Cost::lines),
                median(costs, Cost::bytes),
                median(costs, Cost::classBytes));
    }

    private static long median(List<Cost> costs, ToLongFunction<Cost> figure) {
        return costs.stream()
                .mapToLong(figure)
                .sorted()
                .skip((costs.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the figures as one process tells them another} */
    String told() {
        return "cost "
                + List.of(
                        wallMillis,
                        cpuMillis,
                        allocated,
                        peak,
                        ownMillis,
                        ownAllocated,
                        files,
                        lines,
                        bytes,
                        classBytes);
    }

    static Cost of(String told) {
        List<Long> figures = new ArrayList<>();
        for (String figure :
                told.substring("cost [".length(), told.length() - 1).split(", ", -1)) {
            figures.add(Long.valueOf(figure));
        }
        Long[] all = figures.toArray(Long[]::new);
        return new Cost(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9]);
    }
}
