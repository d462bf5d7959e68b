package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component {@code Many<Category>}: rows of another model (or of the same), linked by the rows of a third table. For
 * {@code Post.categories} the processor writes {@code PostCategoriesProxy}, and {@code CategoryPostsProxy} for the other
 * end.
 *
 * <p>A model that shall not carry what is linked declares the relation on its type, any number of them: {@code
 * @ManyToMany(name = "categories", to = Category.class)}. All but loading into the model is the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@Repeatable(ManyToMany.OnType.class)
public @interface ManyToMany {
    /** On a type, what the relation is called, as the component would be; a component has its name already. */
    String name() default "";

    /** The model at the other end; by default the one that {@code Many<…>} names. Needed on a type. */
    Class<?> to() default void.class;

    /**
     * The model of the link. By default a link of the two keys alone is made up: {@code posts_categories}, named after the two
     * tables; between a model and itself {@code people_friends}, after the table and the relation. A model that declares no
     * foreign keys gets them: {@code post_id} and {@code category_id}.
     */
    Class<?> through() default void.class;

    /**
     * The two foreign keys of {@link #through}, this end's first, by the names of their components; needed where more
     * than one pair could be meant.
     */
    String[] throughFields() default {};

    /**
     * The component of the other model that declares this relation, or the relation of that name on its type; this one is its
     * other end, and declares nothing else but its order.
     */
    String mappedBy() default "";

    /** What the other end is called, in {@code CategoryPostsProxy}; by default this model's table, in camel case. */
    String relatedName() default "";

    /** Whether to write no proxy for the other end. */
    boolean skipReverse() default false;

    /**
     * Whether a link goes both ways, as among friends: it is two rows of the link table, from each end one, which every write of
     * the relation keeps together, their columns too. Only for a relation of a model with itself; it has no other end.
     */
    boolean symmetrical() default false;

    /**
     * The order of the rows where a query is given none: names of components of the target, or of the link as in
     * {@code "link.sortOrder"}; {@code "-"} in front for descending.
     */
    String[] orderBy() default {};

    /** Several relations on one type. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface OnType {
        /** The relations. */
        ManyToMany[] value();
    }
}
