package dev.throughline.internal;

import org.jooq.Field;
import org.jooq.InverseForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.TableImpl;

/** The link table in the middle of a to-many path. */
public final class LinkPath extends TableImpl<Record> {
    private static final long serialVersionUID = 1L;

    public LinkPath(Table<?> owner, InverseForeignKey<?, Record> toLinks, Table<Record> links) {
        super(owner, null, toLinks, links);
        for (Field<?> column : links.fields()) {
            createField(column.getUnqualifiedName(), column.getDataType(), this);
        }
    }
}
