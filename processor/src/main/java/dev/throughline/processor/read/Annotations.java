package dev.throughline.processor.read;

import java.util.List;

/** The qualified names of the annotations, and of the types that components have. */
public final class Annotations {
    /** The package of all of them. */
    private static final String PACKAGE = "dev.throughline.";

    /** Marks a model. */
    public static final String MODEL = PACKAGE + "Model";

    /** Marks what models have in common: a superclass with columns, or an interface that says of methods what columns are. */
    public static final String MODEL_BASE = PACKAGE + "ModelBase";

    /** Marks a primary key. */
    public static final String ID = PACKAGE + "Id";

    /** Says more of a column. */
    public static final String COLUMN = PACKAGE + "Column";

    /** Marks what counts the writes of a row. */
    static final String VERSION = PACKAGE + "Version";

    /** Marks when a row was made. */
    static final String CREATED_AT = PACKAGE + "CreatedAt";

    /** Marks when a row was written last. */
    static final String UPDATED_AT = PACKAGE + "UpdatedAt";

    /** Marks a value record. */
    public static final String EMBEDDED = PACKAGE + "Embedded";

    /** Marks a foreign key. */
    public static final String FOREIGN_KEY = PACKAGE + "ForeignKey";

    /** Marks a relation. */
    public static final String MANY_TO_MANY = PACKAGE + "ManyToMany";

    /** What holds several relations of one type. */
    public static final String MANY_TO_MANY_ON_TYPE = MANY_TO_MANY + ".OnType";

    /** The annotations of components. */
    public static final List<String> OF_COMPONENTS =
            List.of(ID, COLUMN, FOREIGN_KEY, MANY_TO_MANY, VERSION, CREATED_AT, UPDATED_AT, EMBEDDED);

    static final String REF = PACKAGE + "Ref";
    static final String MANY = PACKAGE + "Many";
    static final String LINKED = PACKAGE + "Linked";

    private Annotations() {}
}
