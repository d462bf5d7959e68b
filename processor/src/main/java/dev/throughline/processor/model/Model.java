package dev.throughline.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model: what its table, values and query set are written from.
 *
 * @param names its names
 * @param origin where it is declared; for a link without keys of its own, the model that declares the relation
 * @param isPublic whether other packages see it
 * @param deprecation whether what is written for it is deprecated, since it is
 * @param schema the schema of its table, or ""
 * @param table its table
 * @param key its primary key
 * @param components its components, in the order of its table
 * @param creation how a row becomes one
 * @param addedKeys the keys of a link that does not declare them
 * @param pairs the pairs of keys that link two rows at most once, but for the primary key
 * @param orderBy the order of its rows
 * @param isMadeUp whether its record has to be written too
 * @param visible what generated code may refer to
 */
public record Model(
        Names names,
        Origin origin,
        boolean isPublic,
        Deprecation deprecation,
        String schema,
        String table,
        Key key,
        List<Component> components,
        Creation creation,
        List<ForeignKey> addedKeys,
        List<Key.Pair> pairs,
        List<Sort> orderBy,
        boolean isMadeUp,
        Visible visible) {

    /** A model with its parts. */
    public Model {
        components = List.copyOf(components);
        addedKeys = List.copyOf(addedKeys);
        pairs = List.copyOf(pairs);
        orderBy = List.copyOf(orderBy);
    }

    /**
     * What generated code may refer to.
     *
     * @param generated whether that is the JDK's {@code Generated}
     * @param nullable whether that is jspecify's {@code Nullable}
     * @param ownNames whether the package has classes of its own that are called like those of {@code java.lang}
     * @param warnings what compilers are not to say again, since the model has it
     */
    public record Visible(boolean generated, boolean nullable, boolean ownNames, List<String> warnings) {
        /** What is visible of the least. */
        public static final Visible NOTHING = new Visible(false, false, false, List.of());

        /** All that may be referred to. */
        public Visible {
            warnings = List.copyOf(warnings);
        }

        /** {@return the same for a class that is generated for another model too} */
        public Visible with(List<String> others) {
            List<String> all = Stream.concat(warnings.stream(), others.stream())
                    .distinct()
                    .sorted()
                    .toList();
            return new Visible(generated, nullable, ownNames, all);
        }
    }

    /** {@return the same, whose relations have these links} */
    public Model with(Map<ManyToMany, Model> links) {
        return of(components.stream()
                .map(component -> component instanceof ManyToMany relation && links.containsKey(relation)
                        ? relation.with(links.get(relation))
                        : component)
                .toList());
    }

    private Model of(List<Component> others) {
        return new Model(
                names,
                origin,
                isPublic,
                deprecation,
                schema,
                table,
                key,
                others,
                creation,
                addedKeys,
                pairs,
                orderBy,
                isMadeUp,
                visible);
    }

    /** {@return the same model, of which some components are not known} */
    public Model without(Set<String> names) {
        List<Component> known = components.stream()
                .map(component -> isOneOf(component, names) ? Unknown.of(component) : component)
                .toList();
        return new Model(
                names(),
                origin,
                isPublic,
                deprecation,
                schema,
                table,
                key.isOf(names) ? key.lost() : key,
                known,
                creation,
                addedKeys,
                pairs.stream().filter(pair -> !pair.isOf(names)).toList(),
                orderBy,
                isMadeUp,
                visible);
    }

    private static boolean isOneOf(Component component, Set<String> names) {
        return names.contains(component.name())
                || (component instanceof Embedded record
                        && record.columns().stream().anyMatch(column -> names.contains(column.name())));
    }

    /** {@return the columns, those of embedded records among them} */
    public List<Column> columns() {
        return only(Column.class).toList();
    }

    /** {@return the columns with such values} */
    public List<Column> columns(Automatic kind) {
        return only(Column.class).filter(column -> column.automatic() == kind).toList();
    }

    /** {@return the embedded records} */
    public List<Embedded> embedded() {
        return only(Embedded.class).toList();
    }

    /** {@return the relations} */
    public List<ManyToMany> relations() {
        return only(ManyToMany.class).toList();
    }

    /** {@return the foreign keys, the added ones first} */
    public List<ForeignKey> foreignKeys() {
        return Stream.concat(addedKeys.stream(), only(ForeignKey.class)).toList();
    }

    /** {@return the columns and foreign keys, in the order of the table} */
    public List<Stored> stored() {
        return Stream.<Stored>concat(addedKeys.stream(), only(Stored.class)).toList();
    }

    /** {@return the columns that rows may be ordered by} */
    public List<Sortable> sortable() {
        return stored().stream().map(Sortable::of).toList();
    }

    /** {@return whether rows can become models} Else there is an error anyway. */
    public boolean isReadable() {
        return !(key instanceof Key.Missing) && creation.isPossible();
    }

    /** {@return whether a component is said to be the primary key, or part of it} */
    public boolean isId(Component component) {
        return key instanceof Key.Id id && id.parts().contains(component);
    }

    private <C extends Component> Stream<C> only(Class<C> kind) {
        return components.stream()
                .flatMap(component -> component instanceof Embedded record && kind != Embedded.class
                        ? record.columns().stream()
                        : Stream.of(component))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
