package dev.throughline.processor.check;

import com.palantir.javapoet.ClassName;
import dev.throughline.processor.model.Creation;
import dev.throughline.processor.model.Declaration;
import dev.throughline.processor.model.Deprecation;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Link;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.ManyToMany.Carrier;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Relation;
import java.util.List;

/**
 * Makes relations for tests of rules, as if they had been read.
 *
 * @param owner the model that declares them
 * @param target the other end
 */
record Relations(Models owner, Models target) {
    /** A relation whose link is made up, with the other end. */
    ManyToMany madeUp(String name, String table, String related) {
        return declared(name, Carrier.ROWS, link(name, table, true), related);
    }

    /** A relation through a link that is given its keys, with the other end. */
    ManyToMany given(String name, Carrier carrier, String link, String related) {
        return declared(name, carrier, link(link, link, false), related);
    }

    /** The other end of a relation that the target declares. */
    ManyToMany mapped(String name, String declared) {
        Relation relation = relation(name, link(declared, declared, true), target.names(), declared);
        return new ManyToMany(component(name), Carrier.ROWS, relation, null, true, null);
    }

    private ManyToMany declared(String name, Carrier carrier, Model link, String related) {
        Relation reverse = new Relations(target, owner).relation(related, link, owner.names(), name);
        return new ManyToMany(
                component(name), carrier, relation(name, link, owner.names(), name), reverse, false, link);
    }

    private Relation relation(String name, Model link, Names declaring, String component) {
        return new Relation(
                owner.names().proxy(name, declaring.model()),
                name,
                owner.target(),
                target.target(),
                new Link(link.names(), true, link.table(), false, List.of()),
                link.foreignKeys().get(0),
                link.foreignKeys().get(1),
                List.of(),
                List.of(),
                declaring.model(),
                component(component),
                true,
                false);
    }

    private Model link(String name, String table, boolean isMadeUp) {
        ForeignKey from = Models.reference("from", owner);
        ForeignKey to = Models.reference("to", target);
        return new Model(
                isMadeUp ? new Names(owner.names().link(name)) : new Names(ClassName.get("app", name)),
                Models.NOWHERE,
                true,
                Deprecation.NONE,
                "",
                table,
                new Key.Pair(from, to),
                isMadeUp ? List.of(from, to) : List.of(),
                Creation.by(List.of()),
                isMadeUp ? List.of() : List.of(from, to),
                List.of(),
                List.of(),
                isMadeUp,
                Model.Visible.NOTHING);
    }

    private static Declaration component(String name) {
        return Declaration.component(name, Models.NOWHERE);
    }
}
