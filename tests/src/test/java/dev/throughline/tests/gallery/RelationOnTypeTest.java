package dev.throughline.tests.gallery;

import static dev.throughline.tests.gallery.MotifTable.MOTIF;
import static dev.throughline.tests.gallery.PainterTable.PAINTER;
import static dev.throughline.tests.gallery.PartTable.PART;
import static dev.throughline.tests.gallery.PictureAlikeLinkTable.PICTURE_ALIKE_LINK;
import static dev.throughline.tests.gallery.PictureCopiesLinkTable.PICTURE_COPIES_LINK;
import static dev.throughline.tests.gallery.PictureMotifsLinkTable.PICTURE_MOTIFS_LINK;
import static dev.throughline.tests.gallery.PictureTable.PICTURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.Linked;
import dev.throughline.Schema;
import dev.throughline.tests.EachDatabase;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** A relation on the type is asked and written as others are; nothing of it is in the model. */
class RelationOnTypeTest {
    private final DSLContext dsl;
    private final PictureQuerySet pictures;
    private final Motif sea;
    private final Motif ship;
    private final Painter ada;
    private final Picture calm;
    private final Picture storm;

    RelationOnTypeTest(DSLContext dsl) {
        this.dsl = dsl;
        Schema schema =
                Schema.of(PICTURE, MOTIF, PAINTER, PART, PICTURE_MOTIFS_LINK, PICTURE_ALIKE_LINK, PICTURE_COPIES_LINK);
        schema.create(dsl);
        schema.assertValid(dsl);
        pictures = PictureQuerySet.using(dsl);
        sea = MotifQuerySet.using(dsl).create(m -> m.word("sea"));
        ship = MotifQuerySet.using(dsl).create(m -> m.word("a ship"));
        ada = PainterQuerySet.using(dsl).create(p -> p.name("Ada"));
        calm = pictures.create(Picture.of("Calm"));
        storm = pictures.create(p -> p.title("Storm").signed(ada));
    }

    private List<String> titles(Condition where) {
        return pictures.filter(where).all().stream().map(Picture::title).toList();
    }

    @EachDatabase
    void writtenAndReadFromBothEnds() {
        assertEquals(
                2,
                PictureMotifsProxy.of(dsl, storm)
                        .addAll(List.of(sea, ship))
                        .added()
                        .size());
        assertTrue(pictures.motifs(calm).add(sea));

        assertEquals(
                List.of(ship.id(), sea.id()), PictureMotifsProxy.of(dsl, storm).ids());
        assertEquals(
                List.of("Calm", "Storm"),
                MotifPicturesProxy.of(dsl, sea).orderBy(p -> p.TITLE).values(p -> p.TITLE));
        assertEquals(
                Map.of(calm.id(), 1L, storm.id(), 2L), PictureMotifsProxy.counts(dsl, List.of(calm.id(), storm.id())));
        assertEquals(1, pictures.motifs(storm).filter(m -> m.WORD.eq("sea")).remove());
        assertFalse(pictures.motifs(storm.id()).contains(sea));
    }

    @EachDatabase
    void theLinksHaveValuesAndAnOrder() {
        Painter bob = PainterQuerySet.using(dsl).create(p -> p.name("Bob"));
        pictures.painters(storm).add(ada, part -> part.share(30));
        PainterQuerySet.using(dsl).pictures(bob).add(storm, part -> part.share(70));

        assertEquals(
                List.of("Bob 70", "Ada 30"),
                pictures.painters(storm).links().stream()
                        .map(linked ->
                                linked.target().name + " " + linked.link().share())
                        .toList());
        assertEquals(
                List.of(new Linked<>(storm, new Part(70))),
                PainterPicturesProxy.of(dsl, bob).links());
    }

    @EachDatabase
    void conditionsOverIt() {
        pictures.motifs(storm).addAll(List.of(sea, ship));
        pictures.motifs(calm).add(sea);
        pictures.painters(storm).add(ada, part -> part.share(5));

        assertEquals(List.of("Storm"), titles(PICTURE.motifs().any(m -> m.WORD.eq("a ship"))));
        assertEquals(List.of("Calm"), titles(PICTURE.motifs().none(m -> m.WORD.eq("a ship"))));
        assertEquals(List.of("Calm"), titles(PICTURE.motifs().every(m -> m.WORD.eq("sea"))));
        assertEquals(List.of("Calm"), titles(PICTURE.painters().isEmpty()));
        assertEquals(List.of("Storm"), titles(PICTURE.painters().anyLink((painter, part) -> part.SHARE.eq(5))));
        assertEquals(List.of("Storm"), titles(PICTURE.motifs().containsAll(List.of(sea, ship))));
        assertEquals(List.of("Storm"), titles(PICTURE.motifs().count().eq(2)));
        assertEquals(
                List.of("Ada"),
                PainterQuerySet.using(dsl)
                        .filter(PAINTER.pictures().any(p -> p.motifs().contains(sea)))
                        .values(p -> p.NAME));
    }

    @EachDatabase
    void withItself() {
        Picture copy = pictures.copies(calm).create(p -> p.title("Calm, again"));
        pictures.alike(copy).add(storm);

        assertEquals(List.of(calm), PictureOriginalsProxy.of(dsl, copy).all());
        assertEquals(List.of(copy), pictures.alike(storm).all());
        assertEquals(List.of("Calm"), titles(PICTURE.copies().any(c -> c.alike().contains(storm))));
    }

    /** The other end has a component, so it can be loaded there; what is loaded has no place for more. */
    @EachDatabase
    void loadedWhereAComponentHoldsIt() {
        pictures.motifs(storm).add(sea);

        Motif loaded = MotifQuerySet.using(dsl)
                .prefetchRelated(m -> m.pictures(), query -> query.selectRelated(p -> p.signed()))
                .get(sea.id());
        assertEquals(List.of(storm), loaded.pictures().list());
        assertEquals("Ada", loaded.pictures().list().get(0).signed().get().name);
        assertEquals(storm, pictures.reload(storm));
        String refused = assertThrows(
                        IllegalArgumentException.class,
                        () -> pictures.prefetchRelated(p -> p.copies().signed()).all())
                .getMessage();
        assertTrue(refused.contains("Picture.copies has no component in Picture"), refused);
    }

    @EachDatabase
    void theTablesOfItsLinksAreAskedFor() {
        String refused = assertThrows(IllegalArgumentException.class, () -> Schema.of(PICTURE, PAINTER, MOTIF, PART))
                .getMessage();
        assertTrue(refused.contains("PICTURE_MOTIFS_LINK"), refused);
    }
}
