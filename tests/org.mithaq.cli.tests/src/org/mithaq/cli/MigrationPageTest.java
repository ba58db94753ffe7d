package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/migration.md tells. */
@DisplayName("The page about migration")
class MigrationPageTest {

    private static final String BEFORE = """
            codebook project version 1.0 languages en
            list Area {
                upland en "Upland" coast en "Coast" desert en "Desert" border en "Border" elsewhere en "Elsewhere"
            }
            list Welcome tree { open en "Open" closed en "Closed" { meeting en "Meeting" } }
            scale Warmth { warm = 1 en "Warm" cold = -1 en "Cold" }
            record Visit prefix "VIS" en "Visit" {
                category area of Area [*] en "Area"
                category welcome of Welcome en "Welcome"
                position warmth of Warmth en "Warmth"
                text length en "Length"
                text mood en "Mood"
                number guests en "Guests"
            }
            """;
    private static final String AFTER = """
            codebook project version 1.1 languages en
            list Area { mountains en "Mountains" plain en "Plain" north en "North" south en "South" }
            list Welcome tree { open en "Open" { meeting en "Meeting" } closed en "Closed" }
            scale Warmth { warm = 2 en "Warm" cold = -1 en "Cold" }
            record Visit prefix "VIS" en "Visit" {
                category area of Area en "Area"
                category welcome of Welcome en "Welcome"
                position warmth of Warmth en "Warmth"
                number length en "Length"
                number guests en "Guests"
                yesno repeated_visit en "Repeated"
            }
            """;
    private static final String CODED = """
            report visit
            Visit { area upland, coast; welcome meeting; warmth warm; length "3"; mood "calm"; guests 5 }
            Visit { area desert, border; warmth cold; length "a week"; guests 40 }
            Visit { area elsewhere }
            """;

    @TempDir
    private Path folder;
    private Path project;
    private String page;

    @BeforeEach
    void codeUnderTheOlderVersion() throws IOException {
        page = Files.readString(Checkout.path("docs/migration.md"));
        project = folder.resolve("p");
        Run.prepare("new", project);
        codebook(BEFORE);
        Run.prepare("import", project, Files.writeString(folder.resolve("visit.txt"), "زيارة.\n"));
        Path dossier = Files.writeString(folder.resolve("visits.dossier"), CODED);
        Run.prepare("dossier", project, "--from", dossier, "--coder", "salma");
    }

    @Test
    @DisplayName("shows what the changes that it shows do to records")
    void showsWhatItsChangesDo() throws IOException {
        codebook(AFTER + block("changes from"));
        Run preview = Run.of("migrate", project, "--dry-run", "--coder", "salma");
        assertEquals(ExitCodes.FINDINGS, preview.code(), preview::err);
        List<String> printed = preview.out().lines().toList();
        assertTrue(printed.containsAll(block("1.0 → 1.1").lines().toList()), preview::out);
    }

    @Test
    @DisplayName("names each change of the block in its table")
    void namesEachChangeOfTheBlock() {
        List<String> changes = block("changes from").lines().map(String::strip)
                .filter(line -> line.matches("[a-z]+ (category|variable|position) .*"))
                .map(line -> line.replaceFirst(" definition .*", "")).toList();
        assertEquals(9, changes.size());
        assertEquals(List.of(), changes.stream().filter(change -> !page.contains("| `" + change)).toList());
    }

    private void codebook(String text) throws IOException {
        Files.writeString(project.resolve("codebook/project.codebook"), text);
    }

    /** The block of the page that begins in this way. */
    private String block(String beginning) {
        int start = page.indexOf("```\n" + beginning) + 4;
        return page.substring(start, page.indexOf("```", start));
    }
}
