/** The tables as Jimmer's users declare them. */
package dev.throughline.benchmarks.jimmer;
