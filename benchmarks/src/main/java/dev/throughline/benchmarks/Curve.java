package dev.throughline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What something costs at each size.
 *
 * @param title the contender
 * @param points milliseconds by size
 */
record Curve(String title, Map<Integer, Double> points) {
    private static final long ENOUGH = 2_000_000_000L;
    private static final int MOST = 15;

    /** One run of a size. */
    interface Run {
        void of(int size);
    }

    /**
     * Runs contenders in turn at one size after another.
     *
     * @param contenders by title
     * @param before makes ready, unmeasured
     */
    static List<Curve> of(Map<String, Run> contenders, List<Integer> sizes, Run before) {
        List<Curve> curves = contenders.keySet().stream()
                .map(title -> new Curve(title, new TreeMap<>()))
                .toList();
        for (int size : sizes) {
            Map<String, List<Double>> times = new TreeMap<>();
            long begin = System.nanoTime();
            // The first is for the compiler of the JVM, except where it takes long.
            for (int run = 0; run <= MOST && (run < 2 || System.nanoTime() - begin < ENOUGH); run++) {
                contenders.forEach((title, contender) -> times.computeIfAbsent(title, key -> new ArrayList<>())
                        .add(milliseconds(size, before, contender)));
            }
            curves.forEach(curve -> curve.points().put(size, median(times.getOrDefault(curve.title(), List.of()))));
            System.err.printf("%,d: %s%n", size, times.keySet());
        }
        return curves;
    }

    private static double milliseconds(int size, Run before, Run contender) {
        before.of(size);
        long begin = System.nanoTime();
        contender.of(size);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream()
                .skip(1)
                .sorted()
                .skip((times.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    static String table(List<Curve> curves, String what) {
        StringBuilder text = new StringBuilder("| " + what + " |");
        curves.forEach(curve -> text.append(" %s: ms, µs each |".formatted(curve.title())));
        text.append("\n|--:|").append("--:|".repeat(curves.size())).append('\n');
        for (int size : curves.get(0).points().keySet()) {
            text.append(String.format(Locale.ROOT, "| %,d |", size));
            for (Curve curve : curves) {
                double time = curve.points().getOrDefault(size, Double.NaN);
                text.append(String.format(Locale.ROOT, " %,.2f, %,.2f |", time, time * 1000 / size));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
