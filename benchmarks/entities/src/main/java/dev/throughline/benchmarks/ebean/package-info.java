/** The tables as Ebean's users declare them. */
package dev.throughline.benchmarks.ebean;
