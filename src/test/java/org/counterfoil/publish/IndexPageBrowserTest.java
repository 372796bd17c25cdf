package org.counterfoil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The page of a release as people use it, in a real browser. */
class IndexPageBrowserTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder = Path.of("");

    private static @Nullable ChromeDriver started;

    @BeforeAll
    static void open() throws IOException {
        Browser.assumed();
        Files.writeString(folder.resolve("index.html"), SamplePage.html());
        started = Browser.open(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void close() {
        if (started != null) {
            started.quit();
        }
    }

    @BeforeEach
    void load() {
        Browser.desk(browser());
        load("");
    }

    private static ChromeDriver browser() {
        return java.util.Objects.requireNonNull(started);
    }

    private static void load(String hash) {
        browser().get("about:blank");
        browser().get(folder.resolve("index.html").toUri() + hash);
    }

    private static WebElement one(String selector) {
        return browser().findElement(By.cssSelector(selector));
    }

    private static WebElement heading(int number) {
        return one("#incidents-table thead th:nth-child(" + number + ")");
    }

    private static void choose(String field, String value) {
        one("select[name=" + field + "] option[value='" + value + "']").click();
    }

    /** What stands in a column of the rows that are seen. */
    private static List<String> column(int number) {
        List<String> texts = new ArrayList<>();
        Object cells = browser()
                .executeScript(
                        "return Array.from(document.querySelectorAll('#incidents-table tbody tr:not([hidden]):not(.detail)'))"
                                + ".map(row => row.cells[" + number + "].dataset.v ?? row.cells[" + number
                                + "].textContent)");
        if (cells instanceof List<?> list) {
            list.forEach(cell -> texts.add(String.valueOf(cell)));
        }
        return texts;
    }

    private static List<String> seen() {
        return column(0);
    }

    @Test
    void runsNothingOfWhatSourcesSayAndBreaksNoPolicy() {
        choose("scope", "");
        browser()
                .findElements(By.cssSelector(".open"))
                .forEach(button -> browser().executeScript("arguments[0].click()", button));
        assertThat(browser().getTitle()).isEqualTo("Counterfoil 2026-11-23.1");
        assertThat(browser().findElements(By.cssSelector("a[href^='javascript']")))
                .isEmpty();
        assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void searchesAndCounts() {
        choose("scope", "");
        assertThat(one("#shown").getText()).isEqualTo("40 of 40 incidents shown");
        one("input[name=q]").sendKeys("KESTREL pay");
        assertThat(seen()).isNotEmpty().hasSizeLessThan(40).allMatch(victim -> victim.contains("Kestrel Pay"));
        assertThat(one("#shown").getText()).isEqualTo(seen().size() + " of 40 incidents shown");
        one("button[type=reset]").click();
        assertThat(one("input[name=q]").getDomProperty("value")).isEmpty();
    }

    @Test
    void filtersByCountryYearAndStatus() {
        choose("scope", "");
        choose("country", "KR");
        assertThat(column(2)).isNotEmpty().allMatch(codes -> codes.contains("KR"));
        choose("country", "");
        String year = one("select[name=year] option:nth-child(2)").getDomProperty("value");
        choose("year", String.valueOf(year));
        assertThat(column(1)).isNotEmpty().allMatch(day -> day.startsWith(String.valueOf(year)));
    }

    @Test
    void sortsByNumberAndByText() {
        choose("scope", "");
        List<String> largest =
                column(3).stream().filter(value -> !value.isEmpty()).toList();
        assertThat(largest).extracting(Double::parseDouble).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        heading(4).findElement(By.tagName("button")).click();
        assertThat(heading(4).getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(column(3).stream().filter(value -> !value.isEmpty()).toList())
                .extracting(Double::parseDouble)
                .isSorted();
        heading(2).findElement(By.tagName("button")).click();
        assertThat(heading(2).getDomAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(heading(4).getDomAttribute("aria-sort")).isNull();
        assertThat(column(1)).isSorted();
    }

    @Test
    void opensAnIncidentWithTheKeyboardAlone() {
        one("input[name=q]").sendKeys(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        for (int i = 0;
                i < 12 && !"open".equals(browser().switchTo().activeElement().getDomAttribute("class"));
                i++) {
            browser().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        WebElement button = browser().switchTo().activeElement();
        button.sendKeys(Keys.ENTER);
        assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser().findElements(By.cssSelector(".detail table tbody tr")))
                .isNotEmpty();
        assertThat(one(".detail ul").getText()).contains("Cite: ", "Licence: ");
        assertThat(one(".open:focus").getCssValue("outline-style")).isEqualTo("solid");
        button.sendKeys(Keys.SPACE);
        assertThat(browser().findElements(By.cssSelector(".detail"))).isEmpty();
    }

    @Test
    void followsALinkToOneIncident() {
        load("#CF-000007");
        assertThat(one("#CF-000007 .open").getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(one("#CF-000007-detail caption").getText()).isEqualTo("What sources claim of CF-000007");
    }

    @Test
    void fitsAPhone() {
        Browser.phone(browser());
        load("#CF-000007");
        assertThat(browser().executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(one("#CF-000007 td:nth-child(5)").isDisplayed()).isFalse();
        assertThat(browser()
                        .executeScript("return document.querySelector('#incidents .scroll').scrollWidth"
                                + " <= document.querySelector('#incidents .scroll').clientWidth + 1"))
                .isEqualTo(true);
    }
}
