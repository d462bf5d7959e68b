package dev.throughline.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * One direction of a relation: what a proxy is written from.
 *
 * @param proxy the proxy's class
 * @param name what the relation is called on this end, such as {@code categories}
 * @param owner this end
 * @param target the other end
 * @param link what links them
 * @param ownerKey the link's key of this end
 * @param targetKey the link's key of the other end
 * @param sortable the target's components that rows may be ordered by
 * @param orderBy the order of its rows
 * @param declaring the model that declares the relation
 * @param component the component that declares it
 * @param isHeld whether a component of this end holds what is linked, once it is loaded
 * @param isSymmetrical whether both ends are the same, and a link goes both ways
 */
public record Relation(
        ClassName proxy,
        String name,
        Target owner,
        Target target,
        Link link,
        ForeignKey ownerKey,
        ForeignKey targetKey,
        List<Sortable> sortable,
        List<Sort> orderBy,
        ClassName declaring,
        Declaration component,
        boolean isHeld,
        boolean isSymmetrical) {

    /** A relation with its order. */
    public Relation {
        sortable = List.copyOf(sortable);
        orderBy = List.copyOf(orderBy);
    }

    /** {@return whether all that it names may be seen from everywhere} */
    public boolean isPublic() {
        return owner.isPublic() && target.isPublic() && link.isPublic();
    }
}
