package dev.throughline.processor.check;

import java.util.Set;

/** Members of the bases of generated classes, which no member of theirs may meet. */
final class ReservedNames {
    /** Methods without parameters of a jOOQ table or a path: what a path method would override. */
    static final Set<String> OF_TABLES = Set.of(
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
    static final Set<String> OF_QUERY_SETS =
            Set.of("create", "delete", "find", "get", "loadAll", "reload", "update", "updated", "upsert");

    /** Methods of values that take a reference. */
    static final Set<String> OF_VALUES = Set.of("key");

    private ReservedNames() {}
}
