package dev.throughline.benchmarks;

import java.util.List;

/**
 * What is known of a call of a contender.
 *
 * @param comparison what it costs
 * @param statements which statements it sends
 */
record Result(Comparison comparison, List<String> statements) {}
