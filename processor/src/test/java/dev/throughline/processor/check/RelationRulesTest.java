package dev.throughline.processor.check;

import static com.google.common.truth.Truth.assertThat;

import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.ManyToMany.Carrier;
import dev.throughline.processor.report.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several relations of one model have to keep among each other, on models that no compiler has read. */
class RelationRulesTest {
    private static final Models TAG = Models.named("Tag").table("tags").id("id").text("name");

    private static Models item() {
        return Models.named("Item").id("id");
    }

    private static Relations tags() {
        return new Relations(item(), TAG);
    }

    private static List<String> told(Component... relations) {
        Models item = item();
        List.of(relations).forEach(item::with);
        return new RelationRules(item.model())
                .check().stream().map(Problem::message).toList();
    }

    @Test
    void severalRelationsOfOneModelWithOneOtherAreSound() {
        assertThat(told(
                        tags().madeUp("red", "red_tags", "redItems"),
                        tags().madeUp("blue", "blue_tags", "blueItems"),
                        tags().given("marked", Carrier.LINKS, "Mark", "markedItems"),
                        tags().given("noted", Carrier.NOTHING, "Note", "notedItems"),
                        tags().mapped("first", "ones"),
                        tags().mapped("second", "others")))
                .isEmpty();
    }

    @Test
    void linksThatAreMadeUpShareNoTable() {
        assertThat(told(
                        tags().madeUp("red", "item_tags", "redItems"),
                        tags().madeUp("blue", "item_tags", "blueItems"),
                        tags().madeUp("green", "item_tags", "greenItems")))
                .containsExactly(
                        "[M2M_LINK_TABLE_TWICE] Item.blue: the links of Item.red are in item_tags already. Give one of the"
                                + " relations a link of its own: through = ...",
                        "[M2M_LINK_TABLE_TWICE] Item.green: the links of Item.red are in item_tags already. Give one of the"
                                + " relations a link of its own: through = ...");
    }

    @Test
    void aLinkThatIsGivenItsKeysServesOneRelation() {
        assertThat(told(
                        tags().given("marked", Carrier.ROWS, "Mark", "markedItems"),
                        tags().given("noted", Carrier.NOTHING, "Mark", "notedItems")))
                .containsExactly(
                        "[M2M_THROUGH_TAKEN] Item.noted: Mark is the link of Item.marked already. A link that declares no"
                                + " keys serves one relation: declare them there.");
    }

    @Test
    void whatHoldsWhatItShouldNotIsToldElsewhere() {
        assertThat(told(
                        tags().given("marked", Carrier.WRONG, "Mark", "markedItems"),
                        tags().given("noted", Carrier.ROWS, "Mark", "notedItems")))
                .isEmpty();
    }

    @Test
    void otherEndsHaveNamesOfTheirOwn() {
        assertThat(told(tags().madeUp("red", "red_tags", "items"), tags().madeUp("blue", "blue_tags", "items")))
                .containsExactly(
                        "[M2M_REVERSE_TWICE] Item.blue: TagItemsProxy would be written twice, for Item.red too. Give the"
                                + " other end a name that is free: relatedName = \"...\".");
    }

    @Test
    void relationsDifferInMoreThanTheirFirstLetter() {
        assertThat(told(tags().madeUp("red", "red_tags", "redItems"), tags().madeUp("Red", "other_tags", "others")))
                .containsExactly(
                        "[NAME_TWICE] Item.Red: the generated ItemRedProxy would be written twice, for Item.red too. Rename"
                                + " one of them.");
    }

    @Test
    void aRelationHasOneOtherEnd() {
        assertThat(told(
                        tags().mapped("first", "items"),
                        tags().mapped("again", "items"),
                        tags().mapped("other", "others")))
                .containsExactly(
                        "[M2M_MAPPED_BY_TWICE] Item.again: Item.first is the other end of Tag.items already. Remove one of"
                                + " them.");
    }
}
