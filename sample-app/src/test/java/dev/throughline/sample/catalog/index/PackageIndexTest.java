package dev.throughline.sample.catalog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class PackageIndexTest {
    private static final String MUTT = """
            Package: mutt
            Version: 2.2.12-0.1
            Installed-Size: 7104
            Maintainer: Somebody
            Pre-Depends: dpkg (>= 1.15.6~)
            Depends: libc6 (>= 2.34), libssl3
            Recommends: mail-transport-agent | exim4
            Description: a reader of mail
             It reads mail: much of it.
            Section: mail
            Tag: role::program, implemented-in::c,
             works-with::mail,
            """;

    @Test
    void readsAPackage() throws IOException {
        PackageIndex index = read(MUTT);

        assertEquals(List.of(), index.malformed());
        PackageEntry mutt = index.packages().get(0);
        assertEquals("mutt", mutt.name());
        assertEquals("2.2.12-0.1", mutt.version());
        assertEquals("mail", mutt.section());
        assertEquals(7104, mutt.installedSize());
        assertEquals(Set.of("role::program", "implemented-in::c", "works-with::mail"), mutt.tags());
        assertEquals(
                List.of(
                        List.of(new Need("dpkg", DependencyKind.PRE_DEPENDS, ">= 1.15.6~", false)),
                        List.of(new Need("libc6", DependencyKind.DEPENDS, ">= 2.34", false)),
                        List.of(new Need("libssl3", DependencyKind.DEPENDS, null, false)),
                        List.of(
                                new Need("mail-transport-agent", DependencyKind.RECOMMENDS, null, true),
                                new Need("exim4", DependencyKind.RECOMMENDS, null, true))),
                mutt.needs());
    }

    @Test
    void sizeTagsAndNeedsMayBeMissing() throws IOException {
        PackageEntry entry =
                read("Package: a\nVersion: 1\nSection: x\n").packages().get(0);

        assertNull(entry.installedSize());
        assertEquals(Set.of(), entry.tags());
        assertEquals(List.of(), entry.needs());
    }

    @Test
    void ofTwoStanzasOfAPackageTheLaterCounts() throws IOException {
        PackageIndex index = read("Package: a\nVersion: 1\nSection: x\n\nPackage: a\nVersion: 2\nSection: x\n");

        assertEquals(List.of("2"), versions(index));
    }

    @ParameterizedTest
    @CsvSource({
        "'Version: 1\nSection: x', 'line 6: no Package'",
        "'Package: b\nSection: x', 'line 6: b: no Version'",
        "'Package: b\nVersion: 1\nSection:', 'line 6: b: no Section'",
        "'Package: B b\nVersion: 1\nSection: x', 'line 6: B b: not a package''s name'",
        "'Package: b\nVersion: 1\nSection: x\nInstalled-Size: -1', 'line 6: b: not a size: -1'",
        "'Package: b\nVersion: 1\nSection: x\nInstalled-Size: 9999999999', 'line 6: b: not a size: 9999999999'",
        "'Package: b\nVersion: 1\nSection: x\nTag: a::b c::d', 'line 6: b: not a tag: a::b c::d'",
        "'Package: b\nVersion: 1\nSection: x\nDepends: a (> 1', 'line 6: b: not a package in Depends: a (> 1'",
        "'Package: b\nVersion: 1\nSection: x\nSuggests: a |', 'line 6: b: not a package in Suggests: '",
        "'Package: b\nversion', 'line 7: not a field: version'",
    })
    void skipsAndReportsWhatIsMalformed(String stanza, String message) throws IOException {
        PackageIndex index =
                read("Package: a\nVersion: 1\nSection: x\n\n\n" + stanza + "\n\nPackage: c\nVersion: 3\nSection: x\n");

        assertEquals(List.of("1", "3"), versions(index));
        assertEquals(List.of(message), index.malformed());
    }

    @Test
    void ofSeveralKindsTheStrongestIsKept() throws IOException {
        assertEquals(
                List.of(new Need("b", DependencyKind.DEPENDS, ">= 2", false)),
                needs("Suggests: b (= 4)\nDepends: b (>= 2)\nRecommends: b\n"));
    }

    @Test
    void whatMustBeThereBeatsAnAlternative() throws IOException {
        assertEquals(
                List.of(
                        new Need("b", DependencyKind.DEPENDS, null, false),
                        new Need("c", DependencyKind.DEPENDS, null, true)),
                needs("Depends: b (>= 2) | c, b\n"));
    }

    @Test
    void constraintsOfOneKindAddUp() throws IOException {
        assertEquals(
                List.of(new Need("b", DependencyKind.DEPENDS, ">= 2, << 3", false)),
                needs("Depends: b (>= 2), b (<< 3), b\n"));
        assertEquals(
                List.of(new Need("b", DependencyKind.DEPENDS, ">= 2", false)), needs("Depends: b (>= 2), b (>= 2)\n"));
    }

    @ParameterizedTest
    @CsvSource({"b (<< 1) | b (>= 3), << 1 | >= 3", "b (<< 1) | b,", "b | b (<< 1),"})
    void aChoiceOfVersionsIsNoAlternative(String text, String versions) throws IOException {
        assertEquals(List.of(new Need("b", DependencyKind.DEPENDS, versions, false)), needs("Depends: " + text + "\n"));
    }

    @Test
    void architecturesAreLeftOut() throws IOException {
        assertEquals(
                List.of(new Need("python3", DependencyKind.DEPENDS, ">= 3.5~", false)),
                needs("Depends: python3:any (>=3.5~)\n"));
    }

    @Test
    void readsCompressedIndexes() throws IOException {
        PackageIndex plain = read(MUTT);

        assertEquals(plain, PackageIndex.read(new ByteArrayInputStream(gzip(MUTT))));
        assertEquals(plain, PackageIndex.read(new ByteArrayInputStream(xz(MUTT))));
    }

    @Test
    void aCompressedIndexThatBreaksOffIsNoIndex() throws IOException {
        byte[] gzip = gzip(MUTT);
        byte[] xz = xz(MUTT);

        assertThrows(EOFException.class, () -> PackageIndex.read(new ByteArrayInputStream(gzip, 0, gzip.length - 9)));
        assertThrows(EOFException.class, () -> PackageIndex.read(new ByteArrayInputStream(xz, 0, xz.length - 9)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void aShortIndexIsPlain(int length) throws IOException {
        byte[] bytes = Arrays.copyOf(MUTT.getBytes(StandardCharsets.UTF_8), length);

        assertEquals(
                length == 0 ? 0 : 1,
                PackageIndex.read(new ByteArrayInputStream(bytes)).malformed().size());
    }

    private static List<Need> needs(String fields) throws IOException {
        PackageIndex index = read("Package: a\nVersion: 1\nSection: x\n" + fields);
        return List.copyOf(index.packages().get(0).strongestNeeds());
    }

    private static List<String> versions(PackageIndex index) {
        return index.packages().stream().map(PackageEntry::version).toList();
    }

    private static PackageIndex read(String text) throws IOException {
        return PackageIndex.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] xz(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new XZOutputStream(bytes, new LZMA2Options())) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
