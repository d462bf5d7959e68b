package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record or class whose rows are kept in a table. The processor writes its table, values and query set: for {@code Post} the
 * classes {@code PostTable}, {@code PostValues} and {@code PostQuerySet}, in the same package.
 *
 * <p>A model with neither {@link Id} nor {@link ForeignKey} is a link: the one {@link ManyToMany} that goes through it
 * adds its two keys and writes its classes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {
    /** The table's name; by default the class's name in snake case. */
    String table() default "";

    /** The schema's name; by default none, so the connection's. */
    String schema() default "";

    /**
     * The order of rows where a query set is given none: names of components, {@code "-"} in front for descending, as in
     * {@code {"-publishedAt", "title"}}.
     */
    String[] orderBy() default {};
}
