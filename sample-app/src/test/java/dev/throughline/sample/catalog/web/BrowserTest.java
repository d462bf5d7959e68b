package dev.throughline.sample.catalog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.sample.catalog.Catalog;
import dev.throughline.sample.catalog.model.Tag;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The pages as people see them, in two browsers; what is behind them is tested on each database without one. */
class BrowserTest {
    private static final String SCRIPT = "<script>document.title='x'</script>";

    private final ChromeDriver one = Chromium.open();
    private final HikariDataSource pool = pool();
    private final Catalog catalog = Catalog.of(DSL.using(pool, SQLDialect.H2));
    private final CatalogSite site = CatalogSite.start(catalog.dsl(), 0, new PrintWriter(System.err, true));

    @BeforeEach
    void fill() {
        catalog.packages()
                .tags(catalog.packages().create(p -> p.name("git").version("1").section("vcs")))
                .create(t -> t.name("role::program"));
        catalog.tags().create(Tag.named("use::editing"));
    }

    @AfterEach
    void stop() {
        one.quit();
        site.close();
        pool.close();
    }

    @Test
    void twoPeopleChangeTheTagsOfAPackage() {
        ChromeDriver two = Chromium.open();
        try {
            twoPeople(two);
        } finally {
            two.quit();
        }
    }

    private void twoPeople(ChromeDriver two) {
        one.get(site.address().toString());
        one.findElement(By.id("all")).sendKeys("role::program");
        press(one, "Search");
        one.findElement(By.linkText("git")).click();
        two.get(one.getCurrentUrl());
        assertEquals(4, number(two, "page-cost"));

        one.findElement(By.id("tag")).sendKeys("use::editing");
        press(one, "Add");
        see(one, "Added use::editing.");
        two.findElement(By.id("tag")).sendKeys(SCRIPT);
        press(two, "Add");
        see(two, "Added " + SCRIPT + ".");
        assertEquals(4, number(two, "form-cost"));
        assertEquals(List.of(SCRIPT, "role::program", "use::editing"), tags(two));
        assertEquals("git · Debian's packages", two.getTitle());

        // what the first one sees has no script yet, so that it does not replace what was never seen
        WebElement all = one.findElement(By.id("all-tags"));
        assertEquals("role::program\nuse::editing\n", all.getDomProperty("value"));
        all.clear();
        all.sendKeys("role::program");
        press(one, "Replace");
        see(one, "Conflict");
        assertEquals(3, catalog.packages().tags(catalog.get("git")).count());

        one.navigate().back();
        one.navigate().refresh();
        one.findElement(By.cssSelector("[aria-label=\"Remove use::editing\"]")).click();
        see(one, "Removed use::editing.");
        one.navigate().refresh();
        assertFalse(one.getPageSource().contains("Removed use::editing."), "it is said once");
        assertEquals(List.of(SCRIPT, "role::program"), tags(one));
    }

    @Test
    void pagesAreReadableOnAPhoneAndEachFieldHasALabel() {
        for (String address : List.of("nothing", "packages/git/needed-by", "packages/git", "")) {
            one.get(site.address() + address);
            long width = (Long) one.executeScript("return document.documentElement.scrollWidth");
            assertTrue(width <= 360, address + " is " + width + " wide");
            assertEquals(1, one.findElements(By.tagName("h1")).size(), address);
        }
        List<WebElement> fields = one.findElements(By.cssSelector("input[type=text]"));
        assertEquals(
                List.of("All of", "Any of", "None of"),
                fields.stream().map(WebElement::getAccessibleName).toList());
    }

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        return pool;
    }

    private static void press(ChromeDriver browser, String button) {
        browser.findElement(By.xpath("//button[text()='" + button + "']")).click();
    }

    /** A click does not wait for the page that it leads to; looking for something of that page does. */
    private static void see(ChromeDriver browser, String text) {
        browser.findElement(By.xpath("//*[text()=\"" + text + "\"]"));
    }

    private static int number(ChromeDriver browser, String id) {
        return Integer.parseInt(browser.findElement(By.id(id)).getText());
    }

    private static List<String> tags(ChromeDriver browser) {
        return browser.findElements(By.cssSelector("#tags a")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
