package org.counterfoil.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The distribution's Chromium without a window, where there is one. */
final class Browser {

    private static final List<Path> DRIVERS = Stream.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")
            .map(Path::of)
            .toList();

    private static final List<Path> BROWSERS = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
            .map(Path::of)
            .toList();

    private Browser() {}

    /** Skips the tests of a class, and says why, on a machine without one. */
    static void assumed() {
        boolean there = DRIVERS.stream().anyMatch(Files::isExecutable)
                && BROWSERS.stream().anyMatch(Files::isExecutable);
        if (!there) {
            System.err.println("SKIPPED: the page of a release was not tried in a browser. Install chromium and"
                    + " chromium-driver (Debian: apt-get install chromium chromium-driver).");
        }
        Assumptions.assumeTrue(there, "there is no Chromium with its driver on this machine");
    }

    /** @param profile an empty folder */
    static ChromeDriver open(Path profile) throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(BROWSERS).toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.toRealPath());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(first(DRIVERS).toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
    }

    private static Path first(List<Path> paths) {
        return paths.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    }

    /** What a person with such a phone sees. */
    static void phone(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }

    static void desk(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1280, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }
}
