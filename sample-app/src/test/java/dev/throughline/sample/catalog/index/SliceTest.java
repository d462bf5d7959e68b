package dev.throughline.sample.catalog.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

class SliceTest {
    private static final String INDEX = """
            Package: little
            Version: 1
            Section: x
            Tag: role::program

            Package: much
            Version: 1
            Maintainer: Somebody
            Installed-Size: 9
            Depends: virtual | second | third,
             base (>= 1)
            Recommends: little
            Description: does much
            Section: x
            Tag: role::program, use::all

            Package: base
            Version: 1
            Pre-Depends: much
            Section: x
            Tag: role::shared-lib, use::all, works-with::all

            Package: second
            Version: 1
            Section: x

            Package: third
            Version: 1
            Section: x
            """;

    @Test
    void takesTheBestTaggedProgramsAndWhatTheyNeed() throws IOException {
        assertEquals(List.of("base", "much", "second"), names(slice(INDEX.getBytes(StandardCharsets.UTF_8), 3)));
        assertEquals(
                List.of("base", "little", "much", "second"), names(slice(INDEX.getBytes(StandardCharsets.UTF_8), 5)));
    }

    @Test
    void takesNothingWhoseNeedsDoNotFit() throws IOException {
        assertEquals(List.of("little"), names(slice(INDEX.getBytes(StandardCharsets.UTF_8), 2)));
        assertEquals(List.of(), names(slice(INDEX.getBytes(StandardCharsets.UTF_8), 0)));
    }

    @Test
    void aSliceOfASliceIsTheSame() throws IOException {
        byte[] slice = slice(INDEX.getBytes(StandardCharsets.UTF_8), 3);

        assertArrayEquals(slice, slice(slice, 3));
    }

    @Test
    void hasFactsOnly() throws IOException {
        byte[] slice = slice(INDEX.getBytes(StandardCharsets.UTF_8), 3);

        String text =
                new String(new XZInputStream(new ByteArrayInputStream(slice)).readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("""
                Package: base
                Version: 1
                Section: x
                Tag: role::shared-lib, use::all, works-with::all
                Pre-Depends: much

                Package: much
                Version: 1
                Installed-Size: 9
                Section: x
                Tag: role::program, use::all
                Depends: virtual | second | third, base (>= 1)
                Recommends: little

                Package: second
                Version: 1
                Section: x
                """, text);
    }

    private static byte[] slice(byte[] index, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written = Slice.write(new ByteArrayInputStream(index), size, out);
        assertEquals(names(out.toByteArray()).size(), written);
        return out.toByteArray();
    }

    private static List<String> names(byte[] slice) throws IOException {
        return PackageIndex.read(new ByteArrayInputStream(slice)).packages().stream()
                .map(PackageEntry::name)
                .toList();
    }
}
