/** The tables as Hibernate's users declare them. */
package dev.throughline.benchmarks.hibernate;
