package dev.throughline.benchmarks;

import java.util.List;

/** Rows in words that all contenders use; hand-written JDBC reads into them. */
final class Plain {
    private Plain() {}

    /** A category. */
    record Category(long id, String name) {}

    /** A post, its author and categories by name where they were asked for. */
    record Post(long id, String title, String author, List<String> categories) {}

    static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
