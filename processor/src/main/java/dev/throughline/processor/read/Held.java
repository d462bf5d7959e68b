package dev.throughline.processor.read;

import dev.throughline.processor.model.ManyToMany.Carrier;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Relation;
import java.util.List;
import java.util.Optional;

/**
 * What a component that is a relation holds, by its type.
 *
 * @param component the component
 * @param carrier rows, rows with their links, or what it should not
 * @param model the model of the rows
 * @param link the model of the links, which may be yet to be written
 */
record Held(Property component, Carrier carrier, Optional<TypeView> model, Optional<TypeView> link) {
    static Held of(Property component) {
        if (component.isOnType()) {
            return new Held(component, Carrier.NOTHING, Optional.empty(), Optional.empty());
        }
        TypeView type = component.type();
        Optional<TypeView> item = type.arguments().stream().findFirst();
        if (item.isPresent()
                && item.get().is(Annotations.LINKED)
                && item.get().arguments().size() == 2) {
            List<TypeView> linked =
                    item.get().arguments().stream().map(TypeView::bound).toList();
            boolean isExact =
                    type.is(Annotations.MANY) && linked.equals(item.get().arguments());
            Carrier carrier = isExact ? Carrier.LINKS : Carrier.WRONG;
            return new Held(component, carrier, Optional.of(linked.get(0)), Optional.of(linked.get(1)));
        }
        boolean holdsRows =
                type.is(Annotations.MANY) && item.filter(TypeView::isWildcard).isEmpty() && item.isPresent();
        Carrier carrier = holdsRows ? Carrier.ROWS : Carrier.WRONG;
        return new Held(component, carrier, item.map(TypeView::bound), Optional.empty());
    }

    /** {@return what it holds of a relation: what it should not, where its types are not those of the relation} */
    Carrier carrier(Relation relation) {
        boolean fits = isOf(model, relation.target().names())
                && isOf(link, relation.link().names());
        return fits ? carrier : Carrier.WRONG;
    }

    private static boolean isOf(Optional<TypeView> type, Names names) {
        return type.filter(held -> !held.spoken().equals(TypeView.spoken(names.model())))
                .isEmpty();
    }
}
