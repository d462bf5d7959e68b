package dev.throughline.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * One tool at the work that is measured. What it answers is its own; {@link #plain} makes of it what others' answers are compared
 * with, and is not measured.
 */
interface Contender extends AutoCloseable {
    /** {@return whether a link was made} */
    boolean add(long post, long category);

    /** {@return whether a link went} */
    boolean remove(long post, long category);

    /** {@return how many links were made} */
    int addAll(long post, List<Long> categories);

    /** {@return how many links were made and went} Serialised by a lock on the post. */
    int set(long post, List<Long> categories);

    /** {@return how many links went} */
    int clear(long post);

    /** {@return the categories of a post} */
    List<?> categories(long post);

    /** {@return 100 posts from an offset on, by key, with author and categories} */
    List<?> page(int offset);

    /** {@return the first 20 posts of a category, by title} */
    List<?> filter(String category);

    /** {@return the first five categories of a post from a name on, by name} */
    List<?> refined(long post);

    /** {@return the same, of a query that is kept for the post, by those who can keep one} */
    default List<?> kept(long post) {
        return refined(post);
    }

    /** {@return how many categories a post has} */
    long count(long post);

    /** {@return whether a post has a category} */
    boolean exists(long post);

    /** {@return how many links were made} */
    int addPairs(Map<Long, List<Long>> categories);

    /** {@return the key of a category that was written and linked, both or neither} */
    long create(long post, String name);

    /** {@return an answer in words that all contenders use} */
    Object plain(Object answer);

    @Override
    default void close() {}
}
