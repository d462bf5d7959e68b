package dev.throughline.internal.read;

import dev.throughline.Linked;
import dev.throughline.generated.ModelType;
import dev.throughline.internal.Plan;
import dev.throughline.internal.jdbc.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;

/**
 * A link and the row that it leads to, among the columns of a select.
 *
 * @param link the link
 * @param target the row
 */
record LinkedNodes<T, L>(Node<T> target, Node<L> link) {
    /** {@return all columns of both, the link's first} */
    static <T, L> LinkedNodes<T, L> whole(ModelType<T, ?, ?, ?> target, ModelType<L, ?, ?, ?> link) {
        List<Field<?>> selected = new ArrayList<>();
        Node<L> first = new Node<>(link, link.table(), Plan.Content.ALL, selected);
        return new LinkedNodes<>(new Node<>(target, target.table(), Plan.Content.ALL, selected), first);
    }

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
