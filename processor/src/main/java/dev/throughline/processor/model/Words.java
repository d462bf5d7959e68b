package dev.throughline.processor.model;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Turns names of Java into names of SQL, of constants and of classes. */
public final class Words {
    /** Parameters of generated methods, which a parameter named after a model must not meet. */
    private static final Set<String> TAKEN = Set.of("dsl", "row", "link");

    private Words() {}

    /** {@return {@code sort_order} for {@code sortOrder}, {@code html_page} for {@code HTMLPage}} */
    public static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (startsWord(name, i)) {
                snake.append('_');
            }
            snake.append(name.charAt(i));
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int i) {
        if (i == 0 || !Character.isUpperCase(name.charAt(i)) || name.charAt(i - 1) == '_') {
            return false;
        }
        return !Character.isUpperCase(name.charAt(i - 1))
                || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)));
    }

    /** {@return {@code SORT_ORDER} for {@code sortOrder}} */
    public static String constant(String name) {
        return snake(name).toUpperCase(Locale.ROOT);
    }

    /** {@return {@code blogPosts} for {@code blog_posts}} A name of SQL may hold what Java does not allow. */
    public static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String word : snake.split("[^\\p{javaJavaIdentifierPart}]+|_+", -1)) {
            camel.append(camel.isEmpty() ? word : capitalized(word));
        }
        return camel.toString();
    }

    /** {@return {@code Categories} for {@code categories}} */
    public static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@return {@code blogPost} for {@code BlogPost}, as a name that a parameter may have} */
    public static String variable(String name) {
        String variable = camel(snake(name));
        return SourceVersion.isName(variable) && !TAKEN.contains(variable) ? variable : variable + "_";
    }

    /** {@return {@code blog post} for {@code BlogPost}} */
    public static String spoken(String name) {
        return snake(name).replace('_', ' ');
    }
}
