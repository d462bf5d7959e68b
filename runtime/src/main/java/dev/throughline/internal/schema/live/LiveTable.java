package dev.throughline.internal.schema.live;

import java.util.List;
import java.util.Optional;

/**
 * A table as the database has it.
 *
 * @param name where it is
 * @param isView whether it is a view, which has no keys of its own
 * @param columns its columns
 * @param primaryKey the columns of its primary key; empty where it has none
 * @param foreignKeys its foreign keys
 * @param indexes its indexes, those of its keys too
 * @param ignoresCase whether names of columns are found in any case
 */
public record LiveTable(
        LiveName name,
        boolean isView,
        List<LiveColumn> columns,
        List<String> primaryKey,
        List<LiveForeignKey> foreignKeys,
        List<LiveIndex> indexes,
        boolean ignoresCase) {
    /** {@return the column of this name} */
    public Optional<LiveColumn> column(String wanted) {
        return columns.stream().filter(column -> isCalled(column, wanted)).findFirst();
    }

    private boolean isCalled(LiveColumn column, String wanted) {
        return ignoresCase
                ? column.name().equalsIgnoreCase(wanted)
                : column.name().equals(wanted);
    }

    /** {@return the name of a column as the database has it; the wanted one where there is no such column} */
    public String nameOf(String wanted) {
        return column(wanted).map(LiveColumn::name).orElse(wanted);
    }
}
