package dev.throughline.processor.read;

import java.util.List;

/** The qualified names of the annotations, and of the types that components have. */
public final class Annotations {
    /** The package of all of them. */
    private static final String PACKAGE = "dev.throughline.";

    /** Marks a model. */
    public static final String MODEL = PACKAGE + "Model";

    /** Marks a superclass whose fields are columns of the models below it. */
    static final String MODEL_BASE = PACKAGE + "ModelBase";

    /** Marks a primary key. */
    public static final String ID = PACKAGE + "Id";

    /** Says more of a column. */
    public static final String COLUMN = PACKAGE + "Column";

    /** Marks a foreign key. */
    public static final String FOREIGN_KEY = PACKAGE + "ForeignKey";

    /** Marks a relation. */
    public static final String MANY_TO_MANY = PACKAGE + "ManyToMany";

    /** The annotations of components. */
    public static final List<String> OF_COMPONENTS = List.of(ID, COLUMN, FOREIGN_KEY, MANY_TO_MANY);

    static final String REF = PACKAGE + "Ref";
    static final String MANY = PACKAGE + "Many";
    static final String LINKED = PACKAGE + "Linked";

    private Annotations() {}
}
