package dev.throughline.processor.check;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.throughline.processor.model.ColumnType;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.SqlType;
import dev.throughline.processor.model.Unknown;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The edges of rules, on models that no compiler has read. */
class RulesTest {
    private static final Models TAG = Models.named("Tag").table("tags").id("id").text("name");

    private static List<String> told(Models models) {
        return Models.told(Rules.check(models.model()));
    }

    private static Models item() {
        return Models.named("Item").id("id");
    }

    @Test
    void aSoundModelIsLeftAsItIs() {
        Model model =
                item().text("title").key("tag", TAG).orderBy("-title", "tag").model();
        Rules.Verdict verdict = Rules.check(model);
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.usable()).isEqualTo(model);
    }

    @Test
    void columnsAreTheSameWhateverTheirCase() {
        assertThat(told(item().column("one", "Title").column("two", "TITLE").column("three", "title")))
                .containsExactly("COLUMN_NAME_TWICE Item.two", "COLUMN_NAME_TWICE Item.three");
        assertThat(told(item().key("tag", TAG).column("other", "tag_ID")))
                .containsExactly("COLUMN_NAME_TWICE Item.other");
    }

    @Test
    void aKeyOfBooleansIsPossibleBesideOthersOnly() {
        ColumnType flag = Models.type(TypeName.BOOLEAN, SqlType.BOOLEAN);
        assertThat(told(Models.named("Item").id(Models.column("flag", "flag", flag, false))))
                .containsExactly("ID_TYPE Item.flag");
        assertThat(told(item().id(Models.column("flag", "flag", flag, false)))).isEmpty();
    }

    @Test
    void whatIsNoKeyIsNoneAsAPartEither() {
        ColumnType bytes = Models.type(ArrayTypeName.of(TypeName.BYTE), SqlType.VARBINARY);
        assertThat(told(item().id(Models.column("hash", "hash", bytes, false)))).containsExactly("ID_TYPE Item.hash");
    }

    @Test
    void aNullablePrimitiveKeyIsOneMistake() {
        ColumnType number = Models.type(TypeName.LONG, SqlType.BIGINT);
        assertThat(told(Models.named("Item").id(Models.column("id", "id", number, true))))
                .containsExactly("COLUMN_NULLABLE_PRIMITIVE Item.id");
    }

    @Test
    void digitsMayAllBeBehindThePoint() {
        assertThat(told(item().with(decimal(BigDecimal.class, SqlType.DECIMAL, 4, 4))))
                .isEmpty();
        assertThat(told(item().with(decimal(BigDecimal.class, SqlType.DECIMAL, 4, 5))))
                .hasSize(1);
        assertThat(told(item().with(decimal(BigDecimal.class, SqlType.DECIMAL, 0, 0))))
                .hasSize(1);
        // a whole number has no scale, whatever the annotation's default says
        assertThat(told(item().with(decimal(BigInteger.class, SqlType.DECIMAL_INTEGER, 4, 10))))
                .isEmpty();
    }

    private static Component decimal(Class<?> type, SqlType sql, int precision, int scale) {
        ColumnType column = new ColumnType(ClassName.get(type), sql, 255, precision, scale, null);
        return Models.column("amount", "amount", column, false);
    }

    @Test
    void namesAreAsLongAsPostgresTakesThemInBytes() {
        assertThat(told(item().table("x".repeat(63)))).isEmpty();
        assertThat(told(item().table("x".repeat(64)))).containsExactly("NAME_TOO_LONG Item");
        assertThat(told(item().column("title", "ä".repeat(31)))).isEmpty();
        assertThat(told(item().column("title", "ä".repeat(32)))).containsExactly("NAME_TOO_LONG Item.title");
    }

    @Test
    void aTableOfTwoModelsIsToldOnce() {
        Models other = Models.named("Other").id("id").table("ITEM");
        assertThat(told(item().key("one", other).key("two", other))).containsExactly("TABLE_TWICE Item.one");
        assertThat(told(item().schema("shop").key("one", other))).isEmpty();
        assertThat(told(item().key("parent", item()))).isEmpty();
    }

    @Test
    void ordersAreToldForWhatIsWrongWithThemFirst() {
        assertThat(told(item().text("title").orderBy("", "titel", "title DESC", "title, id", "link.x", "-id")))
                .containsExactly(
                        "NAME_BLANK Item",
                        "ORDER_UNKNOWN Item",
                        "ORDER_DIRECTION Item",
                        "ORDER_SEVERAL Item",
                        "ORDER_NO_LINK Item")
                .inOrder();
    }

    @Test
    void aMisspeltDirectionIsMendedWithItsColumn() {
        assertThat(messages(item().text("title").orderBy("titel desc")))
                .containsExactly(
                        "[ORDER_DIRECTION] Item: titel desc is not how an order is written. Write \"-title\": a - in front is"
                                + " descending.");
        assertThat(messages(item().text("title").orderBy("totally")))
                .containsExactly("[ORDER_UNKNOWN] Item: Item has no column totally to order by. There are: id, title.");
    }

    private static List<String> messages(Models models) {
        return Rules.check(models.model()).problems().stream()
                .map(problem -> problem.message())
                .toList();
    }

    @Test
    void whatIsRefusedIsLeftOutAndNothingElse() {
        Model usable = Rules.check(
                        item().text("item").text("title").key("fields", TAG).model())
                .usable();
        assertThat(usable.components().stream()
                        .filter(Unknown.class::isInstance)
                        .map(Component::name))
                .containsExactly("item", "fields");
        assertThat(usable.components().stream().map(Component::name))
                .containsExactly("id", "item", "title", "fields")
                .inOrder();
    }

    @Test
    void aKeyThatIsRefusedKeepsItsType() {
        Model usable = Rules.check(Models.named("Item").id("item").model()).usable();
        assertThat(usable.isReadable()).isFalse();
        assertThat(usable.key().parts()).isEmpty();
        assertThat(usable.key()).isEqualTo(new Key.Missing(List.of(), ClassName.get(Long.class)));
    }

    @Test
    void oneColumnInTwoComponentsIsNotToldOfTheirConstantsToo() {
        assertThat(told(item().column("aB", "x").column("a_b", "x"))).containsExactly("COLUMN_NAME_TWICE Item.a_b");
        assertThat(told(item().column("aB", "x").column("a_b", "y"))).containsExactly("NAME_TWICE Item.a_b");
    }

    @Test
    void aLinkIsToldOfItsGivenKeysOnly() {
        Models link = Models.named("ItemTag")
                .given("item", item())
                .given("tag", TAG)
                .text("tagId")
                .text("rank");
        assertThat(told(link)).containsExactly("LINK_KEY_NAME ItemTag.tagId");
    }

    @Test
    void aMethodOfAllQuerySetsIsTakenByRelationsOnly() {
        assertThat(told(item().key("find", TAG))).isEmpty();
        assertThat(told(item().text("find"))).isEmpty();
    }
}
