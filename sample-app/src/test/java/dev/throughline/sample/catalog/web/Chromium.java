package dev.throughline.sample.catalog.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of this machine, without a window. Nothing is downloaded where there is none. */
final class Chromium {
    private Chromium() {}

    /** {@return a new one with a session of its own, as wide as a phone} Skips the test where this machine has none. */
    static ChromeDriver open() {
        Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = find("chromedriver");
        boolean there = browser.isPresent() && driver.isPresent();
        if (!there) {
            System.err.println("SKIPPED, for want of chromium and chromedriver on the path: pages in a browser."
                    + " On Debian they are in chromium and chromium-driver.");
        }
        assumeTrue(there, "chromium and chromedriver are not on the path");
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser.orElseThrow().toFile())
                .addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")
                .setExperimentalOption(
                        "mobileEmulation",
                        Map.of("deviceMetrics", Map.of("width", 360, "height", 740, "pixelRatio", 1)));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        ChromeDriver opened = new ChromeDriver(service, options);
        opened.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        return opened;
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> Stream.of(names).map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
