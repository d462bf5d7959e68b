package dev.throughline.tests.oracle;

import dev.throughline.tests.fixture.Theatre;
import dev.throughline.tests.theatre.Locker;
import dev.throughline.tests.theatre.LockerKey;
import dev.throughline.tests.theatre.LockerSeatsLink;
import dev.throughline.tests.theatre.LockerSeatsLinkTable;
import dev.throughline.tests.theatre.LockerSeatsLinkValues;
import dev.throughline.tests.theatre.LockerSeatsProxy;
import dev.throughline.tests.theatre.LockerTable;
import dev.throughline.tests.theatre.Seat;
import dev.throughline.tests.theatre.SeatKey;
import dev.throughline.tests.theatre.SeatLockersProxy;
import dev.throughline.tests.theatre.SeatTable;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Keys of two columns at both ends, of which either may be the same in different keys. */
final class SeatsWorld {
    private static final UUID HALL = new UUID(1, 2);

    private SeatsWorld() {}

    static World create(DSLContext dsl) {
        Theatre theatre = Theatre.create(dsl);
        List<SeatKey> places = List.of(
                new SeatKey(0, ""),
                new SeatKey(0, "a"),
                new SeatKey(0, "A"),
                new SeatKey(-1, "a"),
                new SeatKey(1, "á"));
        Rows<LockerKey, Locker> lockers = Rows.of(
                4,
                i -> key(theatre.locker(i < 2 ? HALL : new UUID(i, i), i % 2)),
                new LockerKey(HALL, (short) 4711),
                key -> new Locker(key.hall(), key.number(), null),
                SeatsWorld::key);
        Rows<SeatKey, Seat> seats = Rows.of(
                places.size(),
                i -> key(theatre.seat(places.get(i).line(), places.get(i).place())),
                new SeatKey(0, "gone"),
                key -> new Seat(key.line(), key.place(), null, null, null, null, null),
                SeatsWorld::key);
        Columns<LockerSeatsLink, LockerSeatsLinkTable, LockerSeatsLinkValues> columns = Columns.none();
        return new World(
                dsl,
                new ProxyRelation<>(
                        lockers,
                        seats,
                        new Calls<>(
                                LockerSeatsProxy::of,
                                LockerSeatsProxy::copyFromId,
                                LockerSeatsProxy::all,
                                LockerSeatsProxy::links,
                                LockerSeatsProxy::counts,
                                LockerSeatsProxy::addAll,
                                LockerSeatsProxy::removeAll,
                                LockerSeatsProxy::setAll),
                        SeatsWorld::isSeat,
                        columns,
                        dsl),
                new ProxyRelation<>(
                        seats,
                        lockers,
                        new Calls<>(
                                SeatLockersProxy::of,
                                SeatLockersProxy::copyFromId,
                                SeatLockersProxy::all,
                                SeatLockersProxy::links,
                                SeatLockersProxy::counts,
                                SeatLockersProxy::addAll,
                                SeatLockersProxy::removeAll,
                                SeatLockersProxy::setAll),
                        SeatsWorld::isLocker,
                        columns,
                        dsl),
                0,
                () -> dsl.deleteFrom(LockerSeatsLinkTable.LOCKER_SEATS_LINK).execute());
    }

    private static LockerKey key(Locker locker) {
        return new LockerKey(locker.hall(), locker.number());
    }

    private static SeatKey key(Seat seat) {
        return new SeatKey(seat.line(), seat.place());
    }

    private static Condition isSeat(SeatTable table, List<SeatKey> some) {
        return some.stream()
                .map(key -> table.LINE.eq(key.line()).and(table.PLACE.eq(key.place())))
                .reduce(DSL.falseCondition(), Condition::or);
    }

    private static Condition isLocker(LockerTable table, List<LockerKey> some) {
        return some.stream()
                .map(key -> table.HALL.eq(key.hall()).and(table.NUMBER.eq(key.number())))
                .reduce(DSL.falseCondition(), Condition::or);
    }
}
