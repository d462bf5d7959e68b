package dev.throughline.tests.harbour;

import static dev.throughline.tests.harbour.BerthTable.BERTH;
import static dev.throughline.tests.harbour.PierTable.PIER;
import static dev.throughline.tests.harbour.ShipTable.SHIP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.throughline.Ref;
import dev.throughline.Schema;
import dev.throughline.tests.gallery.Picture;
import dev.throughline.tests.gallery.PictureCopiesLinkTable;
import dev.throughline.tests.gallery.PictureCopiesLinkValues;
import dev.throughline.tests.gallery.PictureTable;
import org.jooq.Named;
import org.junit.jupiter.api.Test;

/** What is wrong with a call is said with the model and the column, before any SQL. */
class WordsTest {
    private static final String NO_SHIP =
            "Pier.ship (ship_id) is given a Ship that is null. To have none, call shipId(null).";
    private static final String NO_PICTURE =
            "PictureCopiesLink.fromPicture (from_picture_id) is given a Picture that is"
                    + " null. It may not be null: name a Picture that has been written, or its key.";

    private static String message(Class<? extends Exception> kind, Runnable call) {
        return assertThrows(kind, call::run).getMessage();
    }

    @Test
    void noRow() {
        PierValues pier = new PierValues();
        PictureCopiesLinkValues link = new PictureCopiesLinkValues();

        assertEquals(NO_SHIP, message(NullPointerException.class, () -> pier.ship((Ship) null)));
        assertEquals(NO_SHIP, message(NullPointerException.class, () -> pier.ship((Ref<Ship, Long>) null)));
        assertEquals(NO_PICTURE, message(NullPointerException.class, () -> link.fromPicture((Picture) null)));
        assertEquals(
                "Ship is null, so it names no row",
                message(NullPointerException.class, () -> ShipTable.MODEL_TYPE.requireKey(null)));
    }

    @Test
    void twoModelsOfOneTable() {
        assertEquals(
                "Schema: Pier and Berth are both kept in the table \"Piers\". Give one of them another:"
                        + " @Model(table = …).",
                message(IllegalArgumentException.class, () -> Schema.of(SHIP, PIER, BERTH)));
        assertEquals(
                "Schema: the table \"ships\" of Ship is named twice. Name it once.",
                message(IllegalArgumentException.class, () -> Schema.of(SHIP, SHIP)));
    }

    /** The key is called fromPicture in Java, and columns as they are said. */
    @Test
    void namesThatAreMadeUpAreInSnakeCase() {
        Named key = PictureCopiesLinkTable.PICTURE_COPIES_LINK.getReferences().get(0);

        assertEquals("fk_pictures_copies_from_picture", key.getName());
        assertEquals("pk_pictures", PictureTable.PICTURE.getPrimaryKey().getName());
    }
}
