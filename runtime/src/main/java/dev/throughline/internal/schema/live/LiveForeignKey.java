package dev.throughline.internal.schema.live;

import dev.throughline.OnDelete;
import java.util.Map;

/**
 * A foreign key as the database has it.
 *
 * @param name its name; empty where it has none
 * @param target the table that it leads to
 * @param columns for each of its columns the one of the target that it leads to
 * @param onDelete what becomes of a row when the row that it names goes
 */
public record LiveForeignKey(String name, LiveName target, Map<String, String> columns, OnDelete onDelete) {}
