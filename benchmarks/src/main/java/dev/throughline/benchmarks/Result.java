package dev.throughline.benchmarks;

import java.util.List;

/**
 * What is known of a call of a contender.
 *
 * @param comparison what it costs
 * @param statements how many statements it sends
 */
record Result(Comparison comparison, int statements) {
    static Result of(List<String> cells) {
        return new Result(
                new Comparison(
                        measure(cells.subList(0, 3)), measure(cells.subList(3, 6)), Integer.parseInt(cells.get(6))),
                Integer.parseInt(cells.get(7)));
    }

    private static Measure measure(List<String> cells) {
        return new Measure(
                Double.parseDouble(cells.get(0)), Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
    }

    /** {@return all figures, separated by tabulators} */
    String cells() {
        return cells(comparison.jdbc()) + cells(comparison.contender()) + comparison.pairs() + '\t' + statements;
    }

    private static String cells(Measure measure) {
        return measure.cpu() + "\t" + measure.wall() + '\t' + measure.bytes() + '\t';
    }
}
