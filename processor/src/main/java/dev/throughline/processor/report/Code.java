package dev.throughline.processor.report;

/** All that can be wrong with a declaration: what it is and how to mend it, in the user's words. */
public enum Code {
    MODEL_NOT_CLASS("%s is %s. A model is a record or a class: declare record %1$s(...)."),
    MODEL_GENERIC("%s has type parameters. A table has columns of one type each: write a record without them."),
    MODEL_ABSTRACT(
            "%s is abstract, so no row can become one. Annotate it with @ModelBase, and its subclasses with @Model."),
    MODEL_INNER("%s is an inner class, which is never without an outer one. Make it static."),
    MODEL_NOT_MADE("no constructor that its package sees takes its columns by their names. Write %s(%s), or one without"
            + " parameters."),
    MODEL_EXTENDS_MODEL(
            "%s extends %3$s, which is a model: its columns are in a table of its own, and none of them is read here."
                    + " Move what both have to an abstract class with @ModelBase, which both extend."),
    MODEL_PRIVATE("%s is private, so no generated class can name it. Make it package-private or public."),
    MODEL_NO_PACKAGE("%s is in no package, and generated code cannot import what is in none. Put it into one."),
    MODEL_NO_ID("%s has no @Id. Annotate the component that is its primary key, as in @Id Long id."),
    MODEL_NOT_PROCESSED(
            "%s was compiled without the processor: %s, which it writes, is not there. Let the processor run where %1$s is"
                    + " compiled."),
    MODEL_CLASS_TAKEN("this package has %s already, which would be written for it. Rename that, or rename %s."),
    MODEL_CLASS_TWICE(
            "%s would be written twice, for %s too. Rename one of the models; or, where it is a proxy, name the other"
                    + " end: relatedName = \"...\"."),
    MODEL_NAME("the constant of its table would be MODEL_TYPE, which each generated table has already. Rename %s."),
    MODEL_TABLE_DOTTED("%s is one name with a dot in it. Write schema = \"%s\", table = \"%s\"."),
    MODEL_SCHEMA_DOTTED("%s is one name with a dot in it, and no schema is in another. Write schema = \"%3$s\"."),
    MODEL_BASE_NOT_CLASS(
            "%s is %s, and what models have in common is in an interface or a class. Declare it as an interface, or as an"
                    + " abstract class and the models below it as classes."),
    MODEL_BASE_NO_COMPONENT(
            "%s says of %s() what column it is, and it reads no component of %s. Declare that, or remove the annotation"
                    + " there."),
    MODEL_BASE_CONFLICT("%s and %s both say @%s of it, and not the same. Say @%3$s here, which goes before both."),
    METHOD_NOT_COLUMN("@%s says nothing on this method: it is for components and fields. %s."),
    ANNOTATION_OUTSIDE_MODEL("%s is no component of a model, so @%s says nothing here. Annotate %s with @Model%s."),
    RELATION_OUTSIDE_MODEL("%s is no model, so it has no relations. Annotate it with @Model, or remove @ManyToMany."),
    ANNOTATIONS_EXCLUDE("@%s and @%s exclude each other. Keep the one that is meant."),

    FIELD_NOT_READ("nothing that the package of the model sees reads it. Write %s, or make %s %s."),
    FIELD_NOT_SET(
            "nothing sets it when a row becomes the model %s. Take it in the constructor, write %s, or make it %s."),
    MEMBER_THROWS(
            "%s declares %s, which nobody could catch where rows are read and written. Declare no checked exception."),
    FIELD_TWICE("%s has a field of this name already, which this one hides. Remove one of them."),
    FIELD_NOT_COLUMN("it is %s, so it is no column, and @%s says nothing here. Remove one of the two."),

    COLUMN_TYPE("no column can be of type %s. Use %s."),
    COLUMN_TYPE_PRIVATE("%s is private, so no generated class can name it. Make it package-private or public."),
    COLUMN_TYPE_HIDDEN(
            "%s is seen only in its own package, and classes in that of %s are written that name it. Make it public."),
    COLUMN_CONVERTER_TYPES(
            "%s is no converter of jOOQ's that says it makes %s. Declare it as class %1$s implements Converter<Column,"
                    + " %2$s>."),
    COLUMN_CONVERTER_NEW(
            "%s cannot be made. Let it be a class, static where it stands in another, with a constructor that has neither"
                    + " parameters nor checked exceptions."),
    COLUMN_IS_MODEL("%s is a model, and a column cannot hold one. Declare its key: @ForeignKey Ref<%1$s, %s> %s."),
    COLUMN_NULLABLE_PRIMITIVE("%s cannot be null, so @Nullable does not fit. Use %s."),
    COLUMN_NAME_TWICE("%s is the column of %s too. Give one of them another @Column(name)."),
    COLUMN_LENGTH("a length of %s is not possible. Say 1 or more, or 0 for as long as the database allows."),
    COLUMN_DIGITS("%s digits with %s behind the point are not possible. The scale is between 0 and the precision."),
    COLUMN_SIZE("%s says nothing of a column of type %s: it is for %s. Remove it."),
    COLUMN_ENUM_LENGTH(
            "%s of %s has %s letters, and the column is as wide as %s. Say at least as many: length = %3$s."),
    COLUMN_OF_KEY("@Column says nothing of a foreign key. Say it there: @ForeignKey(column = \"...\", unique = true)."),
    COLUMN_OF_RELATION("a relation is kept in the table of its links, so it has no column. Remove @Column."),

    EMBEDDED_TYPE(
            "%s cannot be embedded: nothing says how it is made of columns. Use a record with components, not private"
                    + " and without type parameters."),
    EMBEDDED_PART(
            "an embedded record is made of columns, and @%s says that this is none. Remove it, or declare it in the"
                    + " model."),
    EMBEDDED_REFERENCE("an embedded record is made of columns, and a %s is none. Declare it in the model: %s %s %s."),
    EMBEDDED_COLUMNS("%s has %s columns, and column names %s. Name one for each, in their order, or say prefix."),

    VERSION_TYPE("a version counts, and %s does not. Use int, Integer, long or Long, without a converter."),
    VERSION_TWICE("%s is the version already, and a row has one. Remove one @Version."),
    TIME_TYPE("@%s is for a point in time, and %s is none. Use Instant, OffsetDateTime or LocalDateTime."),

    ID_NULLABLE("a primary key is never null in the table. Remove @Nullable; a generated key may be null until then."),
    ID_TYPE("%s cannot be a primary key. Use a number, String or UUID."),
    ID_NOT_GENERATED("%s keys are not generated. Use Long, Integer or UUID, or remove generated = true."),
    ID_PART_GENERATED(
            "a key of several components is assigned, not generated. Remove generated = true, or keep one @Id."),
    ID_EMBEDDED("a key of several columns is several components of the model. In place of %s, declare them here: %s."),
    ID_ENDLESS("the key of %s leads back to that of %s, so neither has an end. Give one of them an @Id of its own."),

    FK_NOT_REF("a foreign key is declared as Ref<Model, Key>, not as %s. Write %s."),
    FK_MISSING("a Ref is the key of another row. Annotate it with @ForeignKey."),
    FK_TARGET_NOT_MODEL("%s is not a @Model. Annotate it, or refer to one that is."),
    FK_TARGET_NO_ID("%s has no @Id of its own, so no key can refer to it. Give it one."),
    FK_KEY_TYPE("the @Id of %s is of type %s, not %s. Write Ref<%1$s, %2$s>."),
    FK_COLUMNS("this key takes %s, as the key of %s does (%s), and column names %s. Name one for each, in this order."),
    FK_COLUMN_TWICE("%s is named twice, and each part of the key of %s has a column of its own. Name another."),
    FK_SET_NULL("onDelete = SET_NULL, and the key may not be null. Add @Nullable, or choose CASCADE or RESTRICT."),
    FK_LINK_CASCADES("%s is a link, and links always go with the rows that they link. Remove onDelete."),

    M2M_NOT_MANY(
            "a relation is declared as @ManyToMany Many<%s>, not as %s: it may be loaded or not. Write Many<%1$s> %s."),
    M2M_MISSING("a Many is the other end of a relation. Annotate it with @ManyToMany."),
    M2M_TARGET_UNKNOWN("nothing says what is at the other end. Write %s@ManyToMany(to = Model.class)."),
    M2M_NAME_MISSING(
            "a relation on the type has no component to be called after. Say what it is called: @ManyToMany(name ="
                    + " \"...\"%s)."),
    M2M_NAME("%s is not a name for a method. Use one as in name = \"categories\"."),
    M2M_NAME_TAKEN("%s already. Give this relation another name."),
    M2M_NAME_OF_COMPONENT(
            "name = \"%s\" is for a relation on the type, and this one is called %s as its component is. Remove it."),
    M2M_TARGET_NOT_MODEL("%s is not a @Model. Annotate it, or name another class in @ManyToMany(to = ...)."),
    M2M_TARGET_NO_ID("%s has no @Id of its own, so nothing can be linked to it. Give it one."),
    M2M_TO_MISMATCH("to = %s.class, and the component holds %s. Make them the same, or leave to away."),
    M2M_THROUGH_NOT_MODEL("%s is not a @Model, so it has no table. Annotate it, or leave through away."),
    M2M_THROUGH_KEY_MISSING(
            "%s has keys of its own, and none of %s. Add @ForeignKey Ref<%2$s, %s> %s, or remove its @Id and"
                    + " @ForeignKey."),
    M2M_THROUGH_KEY_SECOND(
            "%s has one key of %s, and links of %2$s with itself have two. Add another: @ForeignKey Ref<%2$s, %s> %s."),
    M2M_THROUGH_KEY_AMBIGUOUS(
            "%s has several keys of %s: %s. Say which two are meant: throughFields = {\"%s\", \"%s\"}."),
    M2M_THROUGH_UNSEEN(
            "%s is in another package, and classes are written there that name %s, which is not public. Make %2$s public,"
                    + " or move %1$s to its package."),
    M2M_THROUGH_END("%s is an end of the relation itself. Name the model of the links, or leave through away."),
    M2M_THROUGH_FIELDS("throughFields names the two keys of the link, this end's first: %s. %s"),
    M2M_THROUGH_FIELDS_SWAPPED("throughFields names the key of this end first. Write {\"%s\", \"%s\"}."),
    M2M_THROUGH_FIELDS_ALONE("throughFields names keys that a link declares, and %s is given its keys. Remove it."),
    M2M_THROUGH_KEY_NULLABLE("%s of %s may be null, and a link has both its ends. Remove @Nullable there."),
    M2M_THROUGH_TAKEN(
            "%s is the link of %s already. A link that declares no keys serves one relation: declare them there."),
    M2M_BOTH_DECLARE("%s declares this relation already, with the same link. Say that this is its other end:"
            + " @ManyToMany(mappedBy = \"%s\")."),
    M2M_LINK_TABLE_TWICE(
            "the links of %s are in %s already. Give one of the relations a link of its own: through = ..."),
    M2M_LINKED_FORGOTTEN(
            "Linked<%s, %s>, and nothing says that %2$s is the link. Write @ManyToMany(through = %2$s.class)."),
    M2M_LINKED_TYPE("Linked<%s, %s>, and the link is %s. Write Many<Linked<%1$s, %3$s>>."),
    M2M_LINKED_SWAPPED("Linked names the model first, and then its link. Write Many<Linked<%s, %s>>."),
    M2M_MAPPED_BY_UNKNOWN("%s has no relation %s.%s"),
    M2M_MAPPED_BY_NO_RELATION("%s.%s is no relation with %s. Name the component of %1$s that declares it."),
    M2M_MAPPED_BY_MAPPED(
            "%s.%s is mapped itself, so neither end declares the relation. Remove mappedBy from one of them."),
    M2M_MAPPED_BY_SKIPPED("%s.%s has skipReverse = true, so it has no other end. Remove that, or this component."),
    M2M_MAPPED_BY_SYMMETRICAL("%s.%s is symmetrical, so both ends are that component. Remove this one."),
    M2M_MAPPED_BY_NAME("the relation's other end is called %s by relatedName of %s. Use the same name."),
    M2M_MAPPED_BY_TWICE("%s is the other end of %s already. Remove one of them."),
    M2M_MAPPED_BY_ALONE("%s is said where the relation is declared, at %s.%s. Move it there."),
    M2M_REVERSE_TWICE(
            "%s would be written twice, for %s too. Give the other end a name that is free: relatedName = \"...\"."),
    M2M_REVERSE_TAKEN(
            "%s would be written twice, for %s too. If they are two ends of one relation, say so here: mappedBy ="
                    + " \"%s\". Else name the other end of this one: relatedName = \"...\"."),
    M2M_SYMMETRICAL_OTHER(
            "symmetrical = true, and %s is another model. Remove it: only a relation of %s with itself can be"
                    + " symmetrical."),
    M2M_SYMMETRICAL_ALONE(
            "%s speaks of the other end, and a symmetrical relation has none. Remove it, or symmetrical."),
    M2M_SYMMETRICAL_UNIQUE(
            "%s of %s is unique, and a symmetrical link is two rows of the same values. Remove unique there, or"
                    + " symmetrical."),
    M2M_SYMMETRICAL_ID(
            "%s of %s is its assigned key, and a symmetrical link is two rows. Remove @Id there, so that the two ends"
                    + " are the key, or have it generated, as a Long or UUID is."),
    M2M_RELATED_NAME_SKIPPED(
            "relatedName = \"%s\" names the other end, and skipReverse = true says that there is none. Remove one of the two."),
    M2M_RELATED_NAME("%s is not a name for a method. Use one as in relatedName = \"posts\"."),

    LINK_KEY_AMBIGUOUS("%s has %s foreign keys, and nothing says which two are its primary key. Give it an @Id."),
    LINK_KEY_ALONE(
            "%s has one foreign key and no @Id. If it is a link, declare the other foreign key too, or neither; else"
                    + " annotate its primary key, as in @Id Long id."),
    LINK_OF_NONE(
            "%s has no @Id, and no relation goes through it. Annotate its primary key, as in @Id Long id; or, if it is a"
                    + " link, name it where the relation is declared: @ManyToMany(through = %1$s.class)."),
    LINK_KEY_NAME(
            "the link is given its key of %s by itself, in the column %s. Leave this component out, or rename it."),
    ORDER_UNKNOWN("%s has no column %s to order by.%s"),
    ORDER_DIRECTION("%s is not how an order is written. Write \"%s\": a - in front is descending."),
    ORDER_SEVERAL("%s is several components in one string. Write a string each: {%s}."),
    ORDER_LINK_MADE_UP(
            "the relation's link is made up (%2$s), and has no column %1$s. Name the link that has it: through = ..."),
    ORDER_NO_LINK("the order of a model knows no link. Order the relation: @ManyToMany(orderBy = \"%s\")."),
    NAME_RESERVED("the generated %s would be a member that %s has already. Rename it%s."),
    NAME_TWICE("the generated %s would be written twice, for %s too. Rename one of them."),
    NAME_BLANK("%s = \"%s\" names nothing. Write a name, or leave it out."),
    NAME_QUOTED("%s is quoted already, and jOOQ quotes each name. Write %s = \"%s\"."),
    NAME_TOO_LONG(
            "%s %s has %s bytes, and PostgreSQL cuts what is longer than 63, MariaDB refuses it. Give it a shorter"
                    + " one: %s."),
    TABLE_TWICE("%s and %s are both kept in the table %s. Give one of them another: @Model(table = \"...\")."),

    OPTION_NAMING("%s is no naming.%s"),

    INTERNAL("this is a mistake of the processor, not yours. Please report it, with the declaration and this:%n%s");

    private final String pattern;

    Code(String pattern) {
        this.pattern = pattern;
    }

    /** {@return the text, with places for what is meant} */
    public String pattern() {
        return pattern;
    }
}
