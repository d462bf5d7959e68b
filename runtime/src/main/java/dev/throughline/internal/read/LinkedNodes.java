package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.List;

/**
 * A link and the row that it leads to, among the columns of a select.
 *
 * @param link the link
 * @param target the row
 */
record LinkedNodes<T, L>(Node<T> target, Node<L> link) {
    List<Linked<T, L>> list(Rows rows) {
        NodeRow<T> targets = target.row(rows);
        NodeRow<L> links = link.row(rows);
        List<Linked<T, L>> linked = new ArrayList<>();
        while (rows.next()) {
            linked.add(new Linked<>(targets.read(), links.read()));
        }
        return linked;
    }
}
