package dev.throughline.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The names of all that is generated for a model.
 *
 * @param model the model's own class
 */
public record Names(ClassName model) {
    /** A constant of each table. Not {@code TYPE}: many a table has a column of that name. */
    public static final String MODEL_TYPE = "MODEL_TYPE";

    /** {@return the table's class} */
    public ClassName table() {
        return peer("Table");
    }

    /** {@return the class of the values to write} */
    public ClassName values() {
        return peer("Values");
    }

    /** {@return the query set's class} */
    public ClassName querySet() {
        return peer("QuerySet");
    }

    /** {@return the record of a key of several components} */
    public ClassName key() {
        return peer("Key");
    }

    /** {@return the proxy's class of one of the model's relations, in the package of the model that declares it} */
    public ClassName proxy(String relation, ClassName declaring) {
        return ClassName.get(declaring.packageName(), base() + Words.capitalized(relation) + "Proxy");
    }

    /** {@return the record of a link that is made up for one of the model's relations} */
    public ClassName link(String relation) {
        return peer(Words.capitalized(relation) + "Link");
    }

    /** {@return the table's own constant, such as {@code POST}} */
    public String constant() {
        return Words.constant(base());
    }

    /** {@return what a parameter of the model is called, such as {@code post}} */
    public String variable() {
        return Words.variable(model.simpleName());
    }

    /** {@return what a parameter of the model's key is called, such as {@code postId}} */
    public String keyVariable() {
        return Words.variable(model.simpleName() + "Id");
    }

    /** {@return the model in a sentence, such as {@code blog post}} */
    public String spoken() {
        return Words.spoken(model.simpleName());
    }

    private ClassName peer(String suffix) {
        return ClassName.get(model.packageName(), base() + suffix);
    }

    private String base() {
        return String.join("_", model.simpleNames());
    }
}
