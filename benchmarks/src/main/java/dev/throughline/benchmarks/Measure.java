package dev.throughline.benchmarks;

/**
 * What a call costs.
 *
 * @param cpu nanoseconds of the calling thread, the median
 * @param wall nanoseconds of the clock, the median
 * @param bytes allocated by the calling thread, the mean
 */
record Measure(double cpu, double wall, double bytes) {}
