package dev.throughline;

import java.util.List;
import org.jooq.Query;

/**
 * How a database comes to be as the models say. Nothing of it drops anything, or changes what rows have: that is left to do by hand.
 *
 * @param statements the statements, in the order to send them
 * @param byHand the differences that stay
 * @param script the statements as text, each ended by a semicolon and a line break, and what stays as comments, with the statements
 *     that would mend it
 */
public record SchemaMigration(List<Query> statements, List<SchemaDifference> byHand, String script) {}
