package dev.throughline.tests.oracle;

import dev.throughline.tests.oracle.Step.Call;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Steps by chance.
 *
 * @param columns how many columns of its own the link has
 * @param owners how many rows this end has
 * @param targets how many rows the other end has
 * @param isReversed which end this is
 * @param ghosts whether rows that there are not may be named too
 */
record Steps(int columns, int owners, int targets, boolean isReversed, boolean ghosts) {
    /** {@return steps of a relation that has so many rows at each end} */
    static Arbitrary<Step> of(int columns, int owners, int targets) {
        Arbitrary<Call> calls = calls(columns, owners, targets, true);
        Arbitrary<Step> together = Combinators.combine(
                        calls(columns, owners, targets, false)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as(Step.Together::new);
        return Arbitraries.frequencyOf(Tuple.of(12, calls.map(call -> call)), Tuple.of(1, together));
    }

    private static Arbitrary<Call> calls(int columns, int owners, int targets, boolean ghosts) {
        return Arbitraries.oneOf(
                new Steps(columns, owners, targets, false, ghosts).calls(),
                new Steps(columns, targets, owners, true, ghosts).calls());
    }

    private Arbitrary<Call> calls() {
        return Arbitraries.oneOf(Stream.of(writesOfOne(), writesOfMany(), writesOfRefinements(), reads())
                .flatMap(List::stream)
                .toList());
    }

    private Arbitrary<Integer> row(int rows) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, rows - 1);
        return ghosts ? Arbitraries.frequencyOf(Tuple.of(30, any), Tuple.of(1, Arbitraries.just(Relation.GHOST))) : any;
    }

    private Arbitrary<Integer> owner() {
        return row(owners);
    }

    private Arbitrary<Integer> target() {
        return row(targets);
    }

    private Arbitrary<List<Integer>> some() {
        return target().list().ofMaxSize(targets + 1);
    }

    private Arbitrary<Set<Integer>> several() {
        return target().set().ofMaxSize(targets);
    }

    private Arbitrary<Map<Integer, List<Integer>>> byOwner() {
        return Arbitraries.maps(owner(), some()).ofMaxSize(owners);
    }

    private Arbitrary<Given> given() {
        Arbitrary<Given> number = Arbitraries.of(1, 2).optional(0.8).map(value -> new Given(value, null));
        Arbitrary<Given> text = Arbitraries.of("a", "b").optional(0.8).map(value -> new Given(null, value));
        return switch (columns) {
            case 0 -> Arbitraries.just(Given.NOTHING);
            case 1 -> Arbitraries.oneOf(Arbitraries.just(Given.NOTHING), number);
            default ->
                Arbitraries.oneOf(
                        Arbitraries.just(Given.NOTHING),
                        number,
                        text,
                        Combinators.combine(number, text).as((one, other) -> new Given(one.number(), other.text())));
        };
    }

    private Arbitrary<Map<Integer, Given>> links() {
        return Arbitraries.maps(target(), given()).ofMaxSize(targets);
    }

    private Call call(String name, Object arguments, Function<Relation, Object> call) {
        return new Call(isReversed, name + arguments, call);
    }

    private List<Arbitrary<Call>> writesOfOne() {
        return List.of(
                Combinators.combine(owner(), target(), given())
                        .as((owner, target, given) ->
                                call("add", List.of(owner, target, given), to -> to.add(owner, target, given))),
                Combinators.combine(owner(), target(), given())
                        .as((owner, target, given) ->
                                call("put", List.of(owner, target, given), to -> to.put(owner, target, given))),
                Combinators.combine(owner(), target())
                        .as((owner, target) -> call("toggle", List.of(owner, target), to -> to.toggle(owner, target))),
                Combinators.combine(owner(), target())
                        .as((owner, target) -> call("remove", List.of(owner, target), to -> to.remove(owner, target))),
                owner().map(owner -> call("clear", List.of(owner), to -> to.clear(owner))));
    }

    private List<Arbitrary<Call>> writesOfMany() {
        return List.of(
                Combinators.combine(owner(), some())
                        .as((owner, some) -> call("addAll", List.of(owner, some), to -> to.addAll(owner, some))),
                Combinators.combine(owner(), some())
                        .as((owner, some) -> call("removeAll", List.of(owner, some), to -> to.removeAll(owner, some))),
                Combinators.combine(owner(), some())
                        .as((owner, some) -> call("set", List.of(owner, some), to -> to.set(owner, some))),
                Combinators.combine(owner(), links())
                        .as((owner, links) -> call("putAll", List.of(owner, links), to -> to.putAll(owner, links))),
                Combinators.combine(owner(), links())
                        .as((owner, links) -> call("setLinks", List.of(owner, links), to -> to.setLinks(owner, links))),
                Combinators.combine(owner(), owner())
                        .as((owner, other) -> call("copyFrom", List.of(owner, other), to -> to.copyFrom(owner, other))),
                byOwner().map(links -> call("addAll", List.of(links), to -> to.addAll(links))),
                byOwner().map(links -> call("removeAll", List.of(links), to -> to.removeAll(links))),
                byOwner().map(links -> call("setAll", List.of(links), to -> to.setAll(links))));
    }

    private List<Arbitrary<Call>> writesOfRefinements() {
        Arbitrary<Call> matching = Combinators.combine(owner(), several())
                .as((owner, some) -> call("addMatching", List.of(owner, some), to -> to.addMatching(owner, some)));
        Arbitrary<Call> filtered = Combinators.combine(owner(), several())
                .as((owner, some) ->
                        call("removeFiltered", List.of(owner, some), to -> to.removeFiltered(owner, some)));
        if (columns == 0) {
            return List.of(matching, filtered);
        }
        Arbitrary<Given> values = given().filter(given -> !given.isEmpty());
        return List.of(
                matching,
                filtered,
                Combinators.combine(owner(), Arbitraries.of(1, 2))
                        .as((owner, number) ->
                                call("removeNumbered", List.of(owner, number), to -> to.removeNumbered(owner, number))),
                Combinators.combine(owner(), values)
                        .as((owner, given) ->
                                call("updateLinks", List.of(owner, given), to -> to.updateLinks(owner, given))),
                Combinators.combine(owner(), several(), values)
                        .as((owner, some, given) -> call(
                                "updateFiltered",
                                List.of(owner, some, given),
                                to -> to.updateFiltered(owner, some, given))));
    }

    private List<Arbitrary<Call>> reads() {
        Arbitrary<Call> contains = Combinators.combine(owner(), target())
                .as((owner, target) -> call("contains", List.of(owner, target), to -> to.contains(owner, target)));
        Arbitrary<Call> containsAll = Combinators.combine(owner(), some())
                .as((owner, some) -> call("containsAll", List.of(owner, some), to -> to.containsAll(owner, some)));
        Arbitrary<Call> ofOne = owner().map(owner -> call(
                "count, all, ids, links",
                List.of(owner),
                to -> List.of(to.count(owner), to.all(owner), to.ids(owner), to.links(owner))));
        Arbitrary<Call> ofMany = owner().set()
                .ofMaxSize(owners + 1)
                .map(some -> call("all, counts", some, to -> List.of(to.all(some), to.counts(some))));
        return List.of(contains, containsAll, ofOne, ofMany);
    }
}
