package dev.throughline.internal.link;

import dev.throughline.generated.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.Field;

/**
 * The two rows of a link that goes both ways. The one from the lesser key to the greater comes first wherever links are written:
 * who has it has the link.
 */
final class Mirror {
    private Mirror() {}

    /** {@return rows of a relation with their mirrors, in the order in which all write; the rows alone where it goes one way} */
    static List<List<?>> both(Link<?, ?, ?, ?> link, List<List<?>> rows) {
        if (!link.isSymmetrical()) {
            return rows;
        }
        int width = width(link);
        List<List<?>> both = new ArrayList<>();
        for (List<?> first : firsts(width, rows)) {
            both.add(first);
            if (order(width, first) != 0) {
                both.add(mirrored(width, first));
            }
        }
        return both;
    }

    /** {@return the first rows of links of a symmetrical relation, in the order in which all write} */
    static List<List<?>> firsts(Link<?, ?, ?, ?> link, List<? extends List<?>> rows) {
        return firsts(width(link), rows);
    }

    /** {@return links with their mirrors, in the order in which all write} */
    static NewLinks both(NewLinks links) {
        NewLinks pairs = pairs(links);
        return pairs.of(both(links.link(), pairs.rows()));
    }

    /** {@return the first rows of links, in the order in which all write} */
    static NewLinks firsts(NewLinks links) {
        NewLinks pairs = pairs(links);
        return pairs.of(firsts(width(links.link()), pairs.rows()));
    }

    /** {@return the other rows of the same links; one that leads to its own owner is its own mirror} */
    static NewLinks mirrored(NewLinks links) {
        int width = width(links.link());
        return links.of(
                links.rows().stream().<List<?>>map(row -> mirrored(width, row)).toList());
    }

    /** {@return how many links so many rows are; all but the one that leads to its own owner are two} */
    static int links(int rows) {
        return (rows + 1) / 2;
    }

    private static int width(Link<?, ?, ?, ?> link) {
        return link.ownerKey().columns().size();
    }

    /** {@return the same links with both keys in each row, in front of all else} */
    private static NewLinks pairs(NewLinks links) {
        List<Field<?>> columns = new ArrayList<>(links.pair());
        List<Field<?>> own = new ArrayList<>(links.columns());
        own.removeAll(columns);
        columns.addAll(own);
        List<List<?>> rows = new ArrayList<>();
        Function<List<?>, List<?>> pairing = links.pairing();
        for (List<?> row : links.rows()) {
            List<Object> values = new ArrayList<>(pairing.apply(row));
            own.forEach(column -> values.add(row.get(links.columns().indexOf(column))));
            rows.add(values);
        }
        return links.paired(columns, rows);
    }

    private static List<List<?>> firsts(int width, List<? extends List<?>> rows) {
        TreeMap<List<?>, List<?>> firsts = new TreeMap<>(OwnerLinks::compare);
        for (List<?> row : rows) {
            List<?> first = order(width, row) > 0 ? mirrored(width, row) : row;
            firsts.putIfAbsent(first.subList(0, 2 * width), first);
        }
        return List.copyOf(firsts.values());
    }

    private static int order(int width, List<?> row) {
        return OwnerLinks.compare(row.subList(0, width), row.subList(width, 2 * width));
    }

    private static List<?> mirrored(int width, List<?> row) {
        List<Object> mirrored = new ArrayList<>(row.subList(width, 2 * width));
        mirrored.addAll(row.subList(0, width));
        mirrored.addAll(row.subList(2 * width, row.size()));
        return mirrored;
    }
}
