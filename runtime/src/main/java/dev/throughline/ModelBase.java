package dev.throughline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What several models have in common; it has no table itself.
 *
 * <p>Of a superclass, the fields are columns of the models below it, in front of their own. The fields of a superclass without it
 * are no columns.
 *
 * <p>Of an interface, the annotations of a method, as in {@code @Id Long id()} or {@code @Column(length = 80) String getTitle()}, are
 * those of the component that the method reads, in each record or class that implements it. An annotation of the component's own,
 * of the same kind, is read in place of the interface's; whether a column may be null is for the component to say.
 *
 * <p>Relations on a base, {@code @ManyToMany(name = …, to = …)}, are relations of each model.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModelBase {}
