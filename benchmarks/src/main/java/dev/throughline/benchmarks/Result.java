package dev.throughline.benchmarks;

/**
 * What is known of a call of a contender.
 *
 * @param comparison what it costs
 * @param statements how many statements it sends
 */
record Result(Comparison comparison, long statements) {}
