package dev.throughline.sample.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.throughline.sample.catalog.index.PackageEntry;
import dev.throughline.sample.catalog.index.PackageIndex;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuiltInIndexTest {
    @Test
    void hasFiveThousandPackagesAndTakesLittleRoom() throws IOException {
        PackageIndex index = new IndexSource(null).read(PackageIndex::read);
        int bytes = new IndexSource(null).read(in -> in.readAllBytes().length);

        assertEquals(5_000, index.packages().size());
        assertTrue(bytes < 500_000, bytes + " bytes");
    }

    @Test
    void isWellFormedAndNamesMostOfWhatItNeeds() throws IOException {
        PackageIndex index = new IndexSource(null).read(PackageIndex::read);
        Set<String> names = index.packages().stream().map(PackageEntry::name).collect(Collectors.toSet());

        assertEquals(0, index.malformed().size());
        // what is left are names that no package has: others provide them
        long missing = index.packages().stream()
                .flatMap(entry -> entry.needs().stream())
                .filter(choices -> choices.get(0).kind().isStrict())
                .filter(choices -> choices.stream().noneMatch(need -> names.contains(need.name())))
                .count();
        assertTrue(missing < 1_000, missing + " missing");
    }
}
