package dev.throughline.benchmarks;

/**
 * What a call costs hand-written JDBC and a contender.
 *
 * @param jdbc the yardstick
 * @param contender the contender
 * @param pairs how often both ran
 */
record Comparison(Measure jdbc, Measure contender, int pairs) {
    double cpu() {
        return contender.cpu() / jdbc.cpu();
    }

    double wall() {
        return contender.wall() / jdbc.wall();
    }

    double bytes() {
        return contender.bytes() / jdbc.bytes();
    }
}
