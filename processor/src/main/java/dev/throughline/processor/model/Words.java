package dev.throughline.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.lang.model.SourceVersion;

/** Turns names of Java into names of SQL, of constants and of classes. */
public final class Words {
    /** Parameters of generated methods, which a parameter named after a model must not meet. */
    private static final Set<String> TAKEN = Set.of("dsl", "row", "link");

    /** PostgreSQL cuts what is longer without a word. */
    private static final int LONGEST = 63;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{javaJavaIdentifierPart}]+|_+");

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
        for (String word : BETWEEN_WORDS.split(snake, -1)) {
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
        return Stream.of(variable, variable + "_", "_" + variable)
                .filter(candidate -> SourceVersion.isName(candidate) && !TAKEN.contains(candidate))
                .findFirst()
                .orElse("rows");
    }

    /** {@return {@code blog post} for {@code BlogPost}} */
    public static String spoken(String name) {
        return snake(name).replace('_', ' ');
    }

    /** {@return a made-up name that every database takes: where it is too long, its beginning and a hash of the whole} */
    public static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            return name;
        }
        CRC32 hash = new CRC32();
        hash.update(bytes);
        String tail = String.format("_%08x", hash.getValue());
        String head = name;
        while (head.getBytes(StandardCharsets.UTF_8).length > LONGEST - tail.length()) {
            head = head.substring(0, head.offsetByCodePoints(head.length(), -1));
        }
        return head + tail;
    }
}
