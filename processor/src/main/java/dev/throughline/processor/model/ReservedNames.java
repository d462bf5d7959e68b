package dev.throughline.processor.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members of the bases of generated classes, which no member of theirs may meet. */
public final class ReservedNames {
    /** Methods without parameters of a jOOQ table or a path: what a path method would override. */
    public static final Set<String> OF_TABLES = Set.of(
            "$alias",
            "$aliased",
            "$dataType",
            "$name",
            "$schema",
            "aliased",
            "any",
            "asMultiset",
            "asTable",
            "asterisk",
            "count",
            "create",
            "dataTypes",
            "declaresCTE",
            "declaresFields",
            "declaresTables",
            "declaresWindows",
            "fieldStream",
            "fields",
            "fieldsIncludingHidden",
            "fieldsRow",
            "generatesCast",
            "getBinding",
            "getCatalog",
            "getChecks",
            "getComment",
            "getCommentPart",
            "getConverter",
            "getDataType",
            "getIdentity",
            "getIndexes",
            "getKeys",
            "getName",
            "getOptions",
            "getPackage",
            "getPrimaryKey",
            "getQualifiedName",
            "getRecordTimestamp",
            "getRecordType",
            "getRecordVersion",
            "getReferences",
            "getSchema",
            "getTableType",
            "getType",
            "getUniqueKeys",
            "getUnqualifiedName",
            "internalFieldsRow",
            "isEmpty",
            "isSynthetic",
            "modelReferences",
            "modelType",
            "newRecord",
            "recordType",
            "rowid",
            "types",
            "withOrdinality");

    /** Methods of a query set that take a model or a key: what a relation's method would override. */
    public static final Set<String> OF_QUERY_SETS =
            Set.of("create", "delete", "find", "get", "loadAll", "reload", "update", "updated", "upsert");

    /** Methods of values that take a reference. */
    public static final Set<String> OF_VALUES = Set.of("key");

    /** Methods of all objects, which no component of a record may be called like. */
    public static final Set<String> OF_OBJECTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** The constant among a table's keys that has the unique ones. */
    public static final String UNIQUE = "unique";

    private ReservedNames() {}

    /** {@return what a key that a link is given cannot be called} */
    public static Set<String> ofLinks() {
        return Stream.of(OF_TABLES, OF_VALUES, OF_OBJECTS, Set.of(UNIQUE))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
