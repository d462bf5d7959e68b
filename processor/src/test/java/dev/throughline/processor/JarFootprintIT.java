package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar as users put it on their processor path: what it is allowed to bring, and what it has to. */
class JarFootprintIT {
    private static final Path FOOTPRINT = Path.of("src/test/resources/jar-footprint.txt");

    @Test
    void eachEntryIsAllowedAndEachAllowanceIsUsed() throws IOException {
        List<String> allowed = Files.readAllLines(FOOTPRINT);
        List<String> entries = entries();
        for (String entry : entries) {
            assertWithMessage("%s is under none of %s", entry, FOOTPRINT)
                    .that(allowed.stream().anyMatch(place -> isUnder(entry, place)))
                    .isTrue();
        }
        for (String place : allowed) {
            assertWithMessage("there is no %s", place)
                    .that(entries.stream().anyMatch(entry -> isUnder(entry, place)))
                    .isTrue();
        }
    }

    @Test
    void noModuleOfOthersComesWithIt() throws IOException {
        assertThat(entries().stream().filter(entry -> entry.endsWith("module-info.class")))
                .isEmpty();
        try (JarFile jar = jar()) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("dev.throughline.processor");
        }
    }

    @Test
    void theLicencesOfWhatItContainsAreKept() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("contains JavaPoet");
        }
    }

    /** A place is a file, or all files in a directory, but not those of the directories in it. */
    private static boolean isUnder(String entry, String place) {
        return place.endsWith("/")
                ? entry.startsWith(place) && entry.indexOf('/', place.length()) < 0
                : entry.equals(place);
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = jar()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static String text(JarFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("processor.jar"));
    }
}
