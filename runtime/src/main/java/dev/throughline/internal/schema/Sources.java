package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.generated.Link;
import dev.throughline.generated.Reference;
import dev.throughline.internal.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.UniqueKey;

/** Checks tables against each other and puts them in the order of their foreign keys. */
final class Sources {
    private final List<Source> sources;

    private Sources(List<Source> sources) {
        this.sources = sources;
    }

    /** {@return these, each behind those that it refers to, as far as they refer to each other in no circle} */
    static List<Source> checkedAndSorted(List<Source> sources) {
        Sources all = new Sources(sources);
        all.requireDistinctNames();
        all.requireTargets();
        all.requireLinks();
        return all.sorted();
    }

    private void requireDistinctNames() {
        Map<String, String> seen = new HashMap<>();
        Map<String, String> tables = new HashMap<>();
        for (Source source : sources) {
            ModelTable<?, ?> table = source.table();
            String name = table.getQualifiedName().toString();
            requireOneModel(tables, source, name);
            for (UniqueKey<?> key : table.getKeys()) {
                requireDistinct(seen, "constraint " + key.getName(), "a key of " + name);
            }
            for (Reference<?, ?> reference : source.references()) {
                requireDistinct(
                        seen, "constraint " + reference.key().getName(), reference.qualifiedName() + " of " + name);
            }
        }
    }

    private static void requireOneModel(Map<String, String> tables, Source source, String name) {
        String other = tables.putIfAbsent(name.toLowerCase(Locale.ROOT), source.model());
        if (other != null) {
            throw new IllegalArgumentException(
                    other.equals(source.model())
                            ? "Schema: the table " + name + " of " + other + " is named twice. Name it once."
                            : "Schema: " + other + " and " + source.model() + " are both kept in the table " + name
                                    + ". Give one of them another: @Model(table = …).");
        }
    }

    private static void requireDistinct(Map<String, String> seen, String name, String what) {
        String other = seen.putIfAbsent(name, what);
        if (other != null) {
            throw new IllegalArgumentException("Schema: two have the name of the " + name + ": " + other + ", and "
                    + what + ". Name one of them otherwise, with @Model(table = …) or @Column(name = …).");
        }
    }

    private void requireTargets() {
        Set<ModelTable<?, ?>> tables = sources.stream().map(Source::table).collect(Collectors.toSet());
        for (Source source : sources) {
            for (Reference<?, ?> reference : source.beyond(tables)) {
                throw new IllegalArgumentException("Schema: " + reference.qualifiedName() + " refers to the table "
                        + reference.target().table().getName() + ", which is not among the tables. Add the table of "
                        + reference.target().name() + ".");
            }
        }
    }

    private void requireLinks() {
        Set<ModelTable<?, ?>> tables = sources.stream().map(Source::table).collect(Collectors.toSet());
        for (Source source : sources) {
            for (Link<?, ?, ?, ?> link : source.links()) {
                ModelTable<?, ?> table = link.type().table();
                if (!tables.contains(table)) {
                    throw new IllegalArgumentException("Schema: " + link.name() + " keeps its links in the table "
                            + table.getName() + ", which is not among the tables. Add " + constant(link) + ".");
                }
            }
        }
    }

    /** {@return the table of a link as it is written, such as {@code PostCategoryTable.POST_CATEGORY}} */
    private static String constant(Link<?, ?, ?, ?> link) {
        String type = link.type().table().getClass().getSimpleName();
        String model = type.substring(0, type.length() - "Table".length());
        return type + "." + Names.snake(model).toUpperCase(Locale.ROOT);
    }

    private List<Source> sorted() {
        List<Source> sorted = new ArrayList<>();
        Set<ModelTable<?, ?>> done = new LinkedHashSet<>();
        while (sorted.size() < sources.size()) {
            List<Source> waiting = sources.stream()
                    .filter(source -> !done.contains(source.table()))
                    .toList();
            List<Source> next = waiting.stream()
                    .filter(source -> source.beyond(done).isEmpty())
                    .toList();
            // where all that are left wait for each other, one of a circle goes first, with the fewest keys to add
            // later
            List<Source> added = next.isEmpty()
                    ? waiting.stream()
                            .filter(this::isInCircle)
                            .min(Comparator.comparing(
                                    source -> source.beyond(done).size()))
                            .stream()
                            .toList()
                    : next;
            sorted.addAll(added);
            added.forEach(source -> done.add(source.table()));
        }
        return List.copyOf(sorted);
    }

    private boolean isInCircle(Source start) {
        Set<ModelTable<?, ?>> reached = new HashSet<>();
        List<Source> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            for (Reference<?, ?> reference : open.remove(0).beyond(List.of())) {
                if (reached.add(reference.target().table())) {
                    sources.stream()
                            .filter(source ->
                                    source.table().equals(reference.target().table()))
                            .forEach(open::add);
                }
            }
        }
        return reached.contains(start.table());
    }
}
