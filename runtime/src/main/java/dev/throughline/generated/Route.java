package dev.throughline.generated;

import dev.throughline.ModelTable;
import dev.throughline.internal.LinkPath;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;

/** How a path goes from one table to another; a generated path hands it on to its base. */
public sealed interface Route {
    /** {@return the table that the path starts from} */
    ModelTable<?, ?> owner();

    /** {@return the path's own step as jOOQ knows it: the table before the last key} */
    Table<?> parent();

    /** {@return the last key of the path, which leads to the target} */
    ForeignKey<Record, Record> key();

    /** {@return the table that the path leads to, not aliased} */
    ModelTable<?, ?> target();

    /** {@return the relation's name with its model's, as in {@code Post.author}} */
    String name();

    /**
     * Along a foreign key.
     *
     * @param owner the table that has the key
     * @param reference the key
     */
    record ToOne(ModelTable<?, ?> owner, Reference<?, ?> reference) implements Route {
        @Override
        public Table<?> parent() {
            return owner;
        }

        @Override
        public ForeignKey<Record, Record> key() {
            return reference.key();
        }

        @Override
        public ModelTable<?, ?> target() {
            return reference.target().table();
        }

        @Override
        public String name() {
            return reference.qualifiedName();
        }
    }

    /**
     * Along a link.
     *
     * @param owner the table of this end
     * @param link the relation
     */
    record ToMany(ModelTable<?, ?> owner, Link<?, ?, ?, ?> link) implements Route {
        @Override
        public Table<?> parent() {
            return new LinkPath(
                    owner, link.ownerKey().key().getInverseKey(), link.type().table());
        }

        @Override
        public ForeignKey<Record, Record> key() {
            return link.targetKey().key();
        }

        @Override
        public ModelTable<?, ?> target() {
            return link.target().table();
        }

        @Override
        public String name() {
            return link.name();
        }
    }
}
