package dev.throughline.sample.catalog;

import static java.util.stream.Collectors.toSet;

import dev.throughline.LinkChange;
import dev.throughline.sample.catalog.model.DebPackage;
import dev.throughline.sample.catalog.model.DebPackageTagsProxy;
import dev.throughline.sample.catalog.model.Tag;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Changes the tags of one package.
 *
 * @param catalog in a transaction, where what a change does is to be done as a whole
 */
public record TagChanges(Catalog catalog, DebPackage subject) {
    /** {@return whether the package has not had the tag before; a new tag is written first} */
    public boolean add(String name) {
        Tag tag = catalog.tags().getOrCreate(t -> t.name(name)).value();
        return proxy().add(tag);
    }

    /** {@return whether the package has had the tag} */
    public boolean remove(String name) {
        return proxy().filter(t -> t.NAME.eq(name)).remove() > 0;
    }

    /** {@return whether the package has the tag now} */
    public boolean toggle(String name) {
        return proxy().toggle(catalog.tagsNamed(List.of(name)).iterator().next());
    }

    /**
     * Makes tags the only ones of the package.
     *
     * @param names all of them are there
     * @param seen the keys of the tags that the package had when the names were chosen
     * @throws StaleTagsException where it had others when they were replaced
     */
    public LinkChange<Long> replace(List<String> names, Set<Long> seen) {
        Set<Long> wanted = catalog.tagsNamed(names).stream().map(Tag::id).collect(toSet());
        LinkChange<Long> change = proxy().setIds(wanted);
        if (!before(wanted, change).equals(seen)) {
            throw new StaleTagsException(subject.name());
        }
        return change;
    }

    /** No look at the tags before the change would be safe from others; what it has changed tells what there was. */
    private static Set<Long> before(Collection<Long> after, LinkChange<Long> change) {
        Set<Long> before = new HashSet<>(after);
        before.removeAll(change.added());
        before.addAll(change.removed());
        return before;
    }

    private DebPackageTagsProxy proxy() {
        return catalog.packages().tags(subject);
    }
}
