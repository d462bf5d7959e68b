package dev.throughline.internal.schema.live;

import dev.throughline.OnDelete;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The foreign keys of a table of SQLite: the driver mixes up those without a name, which are the most. */
final class SqliteForeignKeys {
    private static final String KEYS =
            "select seq, \"table\", \"from\", \"to\", on_delete from pragma_foreign_key_list(?) order by id, seq";

    private SqliteForeignKeys() {}

    static List<LiveForeignKey> read(Dictionary dictionary, LiveName name) throws SQLException {
        List<LiveForeignKey> keys = new ArrayList<>();
        try (PreparedStatement statement = dictionary.data().getConnection().prepareStatement(KEYS)) {
            statement.setString(1, name.table());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int place = row.getInt("seq");
                    LiveName target = new LiveName("", row.getString("table"));
                    if (place == 0) {
                        keys.add(new LiveForeignKey("", target, new LinkedHashMap<>(), onDelete(row)));
                    }
                    keys.get(keys.size() - 1)
                            .columns()
                            .put(row.getString("from"), column(dictionary, target, place, row.getString("to")));
                }
            }
        }
        return keys;
    }

    /** A key may leave out the columns of its target: it means those of the primary key. */
    private static String column(Dictionary dictionary, LiveName target, int place, @Nullable String named)
            throws SQLException {
        if (named != null) {
            return named;
        }
        List<String> key = dictionary.primaryKey(target);
        return place < key.size() ? key.get(place) : "";
    }

    private static OnDelete onDelete(ResultSet row) throws SQLException {
        return switch (row.getString("on_delete")) {
            case "CASCADE" -> OnDelete.CASCADE;
            case "SET NULL" -> OnDelete.SET_NULL;
            default -> OnDelete.RESTRICT;
        };
    }
}
