package dev.throughline.tests.post;

import static dev.throughline.tests.post.ParcelTable.PARCEL;
import static dev.throughline.tests.post.StopTable.STOP;
import static dev.throughline.tests.post.VanTable.VAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.LinkWrite;
import dev.throughline.Linked;
import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import dev.throughline.tests.post.Address.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** An embedded record is written, read and left out as a whole, and compared by its columns. */
class EmbeddedTest {
    private static final Address HOME = new Address("Ash Lane", 10115, null, Kind.HOME);
    private static final Address WORK = new Address("Birch Road", 0, "ring twice", Kind.OFFICE);

    private final DSLContext dsl;
    private final ParcelQuerySet parcels;
    private final VanQuerySet vans;

    EmbeddedTest(DSLContext dsl) {
        this.dsl = dsl;
        Schema schema = Schema.of(PARCEL, VAN, STOP);
        schema.create(dsl);
        schema.assertValid(dsl);
        parcels = ParcelQuerySet.using(dsl);
        vans = VanQuerySet.using(dsl);
    }

    private Van van(String plate) {
        return vans.create(v -> v.plate(plate).garage(WORK));
    }

    @EachDatabase
    void itsColumnsAreTheTables() {
        assertEquals(
                List.of(
                        "id",
                        "target_street",
                        "target_zip",
                        "target_note",
                        "target_kind",
                        "back_to_street",
                        "back_to_zip",
                        "back_to_note",
                        "back_to_kind",
                        "width",
                        "height",
                        "inside_id"),
                Stream.of(PARCEL.fields()).map(Field::getName).toList());
        assertFalse(PARCEL.TARGET_STREET.getDataType().nullable());
        assertTrue(PARCEL.TARGET_NOTE.getDataType().nullable());
        assertTrue(PARCEL.SENDER_STREET.getDataType().nullable());
    }

    @EachDatabase
    void writtenAndRead() {
        Parcel both = parcels.create(Parcel.of(HOME, WORK));
        Parcel one = parcels.create(p -> p.target(WORK).sender(null).size(new Parcel.Size(3, 4)));
        List<Parcel> many = parcels.createAll(List.of(Parcel.of(HOME, null), Parcel.of(WORK, HOME)));

        assertEquals(List.of(HOME, WORK), List.of(both.target(), both.sender()));
        assertEquals(WORK, one.target());
        assertNull(one.sender());
        assertEquals(new Parcel.Size(3, 4), one.size());
        assertNull(many.get(0).sender());
        assertEquals(both, parcels.reload(both));
        assertEquals(one, parcels.reload(one));
        assertEquals(
                List.of(HOME, HOME, WORK, WORK),
                parcels.all().stream().map(Parcel::target).toList());
    }

    @EachDatabase
    void changed() {
        Parcel parcel = parcels.create(Parcel.of(HOME, WORK));

        parcels.updateAll(p -> p.target(WORK).sender(null));
        assertEquals(WORK, parcels.reload(parcel).target());
        assertNull(parcels.reload(parcel).sender());
        parcels.update(parcel);
        assertEquals(parcel, parcels.reload(parcel));
        assertFalse(parcels.getOrCreate(p -> p.target(HOME)).created());
        assertEquals(
                HOME,
                parcels.updateOrCreate(p -> p.target(HOME), p -> p.sender(HOME))
                        .value()
                        .sender());
    }

    @EachDatabase
    void comparedByItsColumns() {
        Parcel parcel = parcels.create(Parcel.of(HOME, null));
        parcels.create(Parcel.of(WORK, HOME));

        assertEquals(parcel, parcels.get(p -> p.TARGET_STREET.eq("Ash Lane").and(p.SENDER_KIND.isNull())));
        assertEquals(
                List.of("Ash Lane", "Birch Road"),
                parcels.orderBy(p -> p.TARGET_CODE.desc()).values(p -> p.TARGET_STREET));
        assertEquals(1, parcels.filter(p -> p.TARGET_KIND.eq(Kind.OFFICE)).count());
    }

    @EachDatabase
    void readAsAWholeOrNotAtAll() {
        Parcel outer = parcels.create(Parcel.of(HOME, WORK));
        parcels.create(p -> p.target(WORK).size(new Parcel.Size(1, 1)).inside(outer));

        Parcel named = parcels.fields(p -> p.TARGET_STREET).first().orElseThrow();
        assertEquals(HOME, named.target());
        assertNull(named.sender());
        assertNull(named.size());
        Parcel without = parcels.excludeFields(p -> p.TARGET_NOTE).first().orElseThrow();
        assertNull(without.target());
        assertEquals(WORK, without.sender());
        Parcel related = parcels.filter(p -> p.INSIDE_ID.isNotNull())
                .selectRelated(p -> p.inside())
                .fields(p -> p.INSIDE_ID, p -> p.inside().TARGET_CODE)
                .get();
        assertEquals(HOME, related.inside().get().target());
        assertNull(related.inside().get().sender());
    }

    @EachDatabase
    void inAQueryOfJooqs() {
        parcels.create(Parcel.of(HOME, WORK));
        ParcelTable p = PARCEL.as("p");

        Record row = dsl.select(p.fields())
                .from(p)
                .where(p.TARGET_STREET.eq("Ash Lane"))
                .fetchSingle();

        assertEquals(
                List.of(HOME, WORK), List.of(p.read(row).target(), p.read(row).sender()));
    }

    @EachDatabase
    void inAClass() {
        Van van = van("B 1");
        assertEquals(WORK, vans.get("B 1").getGarage());

        van.setGarage(HOME);
        vans.update(van);
        assertEquals(HOME, vans.reload(van).getGarage());
    }

    @EachDatabase
    void inALink() {
        Parcel parcel = parcels.create(Parcel.of(HOME, null));
        Van first = van("B 1");
        Van second = van("B 2");
        ParcelVansProxy related = ParcelVansProxy.of(dsl, parcel);

        related.add(first);
        assertNull(related.link(first).orElseThrow().at());
        assertEquals(LinkWrite.UPDATED, related.put(first, link -> link.at(WORK)));
        assertEquals(LinkWrite.UNCHANGED, related.put(first, link -> link.at(WORK)));
        related.putAll(List.of(second), (van, link) -> link.at(HOME));

        assertEquals(
                List.of(new Stop(HOME), new Stop(WORK)),
                related.links().stream().map(Linked::link).toList());
        assertEquals(
                List.of("B 1"), related.filter((v, link) -> link.AT_CODE.eq(0)).ids());
        Parcel other = parcels.create(Parcel.of(WORK, null));
        assertEquals(2, ParcelVansProxy.of(dsl, other).copyFrom(parcel));
        assertEquals(new Stop(WORK), ParcelVansProxy.of(dsl, other).link(first).orElseThrow());
    }
}
