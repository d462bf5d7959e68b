package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;

/** The names of all that generated code refers to, but for the user's own classes. */
final class RuntimeTypes {
    static final ClassName MODEL_TABLE = runtime("ModelTable");
    static final ClassName TO_ONE = runtime("ToOne");
    static final ClassName TO_MANY = runtime("ToMany");
    static final ClassName VALUES = runtime("Values");
    static final ClassName QUERY_SET = runtime("QuerySet");
    static final ClassName QUERY_STATE = runtime("QueryState");
    static final ClassName LINKED_QUERY_SET = runtime("LinkedQuerySet");
    static final ClassName MANY_TO_MANY_PROXY = runtime("ManyToManyProxy");
    static final ClassName RELATION_PROXY = runtime("RelationProxy");
    static final ClassName LINKED = runtime("Linked");
    static final ClassName LINK_CHANGE = runtime("LinkChange");
    static final ClassName LINK_KEY = runtime("LinkKey");
    static final ClassName ON_DELETE = runtime("OnDelete");
    static final ClassName REF = runtime("Ref");

    static final ClassName COLUMN_TYPES = generated("ColumnTypes");
    static final ClassName MODEL_TYPE = generated("ModelType");
    static final ClassName MODEL_KEY = generated("ModelKey");
    static final ClassName REFERENCE = generated("Reference");
    static final ClassName LINK = generated("Link");
    static final ClassName ROUTE = generated("Route");
    static final ClassName ROW = generated("Row");

    static final ClassName DSL_CONTEXT = ClassName.get("org.jooq", "DSLContext");
    static final ClassName NAME = ClassName.get("org.jooq", "Name");
    static final ClassName RECORD = ClassName.get("org.jooq", "Record");
    static final ClassName TABLE = ClassName.get("org.jooq", "Table");
    static final ClassName TABLE_FIELD = ClassName.get("org.jooq", "TableField");
    static final ClassName UNIQUE_KEY = ClassName.get("org.jooq", "UniqueKey");
    static final ClassName DSL = ClassName.get("org.jooq.impl", "DSL");
    static final ClassName SQL_DATA_TYPE = ClassName.get("org.jooq.impl", "SQLDataType");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}

    private static ClassName runtime(String name) {
        return ClassName.get("dev.throughline", name);
    }

    private static ClassName generated(String name) {
        return ClassName.get("dev.throughline.generated", name);
    }
}
