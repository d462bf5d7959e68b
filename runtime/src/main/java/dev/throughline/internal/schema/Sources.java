package dev.throughline.internal.schema;

import dev.throughline.ModelTable;
import dev.throughline.generated.Reference;
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
        return all.sorted();
    }

    private void requireDistinctNames() {
        Map<String, String> seen = new HashMap<>();
        for (Source source : sources) {
            ModelTable<?, ?> table = source.table();
            String name = table.getQualifiedName().toString();
            requireDistinct(seen, "table " + name.toLowerCase(Locale.ROOT), "the table " + name);
            for (UniqueKey<?> key : table.getKeys()) {
                requireDistinct(seen, "constraint " + key.getName(), "a key of " + name);
            }
            for (Reference<?, ?> reference : source.references()) {
                requireDistinct(
                        seen, "constraint " + reference.key().getName(), reference.qualifiedName() + " of " + name);
            }
        }
    }

    private static void requireDistinct(Map<String, String> seen, String name, String what) {
        String other = seen.putIfAbsent(name, what);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Schema: two have the name of the " + name + ": " + other + ", and " + what
                            + ". Name one of them otherwise, with @Model(table = …) or @Column(name = …), or name it once.");
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
