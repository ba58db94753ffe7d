package org.mithaq.core.migrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("A codebook that is being edited tells what its changes do")
class EditedCodebookTest {

    private static final CoderName OMAR = new CoderName("omar");

    @TempDir
    private Path folder;
    private Path root;
    private Path main;

    @BeforeEach
    void twoCodersHaveCoded() throws Exception {
        root = folder.resolve("p");
        main = root.resolve("codebook/main.codebook").toAbsolutePath().normalize();
        ProjectBuilder.in(root).report("deal", "وقّع الشمال والجنوب هدنة.\n").create();
        code(ProjectBuilder.CODER);
        code(OMAR);
    }

    private void code(CoderName coder) throws Exception {
        try (Project project = ProjectBuilder.open(root, coder, Access.READ_WRITE)) {
            RecordBuilder.record(project, "Agreement", "deal").value(Values.yesNo("secret", true))
                    .part("clauses").value(Values.category("kind", "ceasefire"));
            project.save();
        }
    }

    private ChangePreview preview(String text) throws Exception {
        try (Project project = ProjectBuilder.open(root, ProjectBuilder.CODER, Access.READ_ONLY)) {
            return new EditedCodebook(project.layout()).preview(project.codebook(), Map.of(main, text),
                    project.recordsNow().index(), ProgressMonitor.NONE);
        }
    }

    private String edited(String version, String changes) throws Exception {
        return Files.readString(main).replaceFirst("version [0-9.]+", "version " + version) + "\n" + changes;
    }

    @Test
    @DisplayName("before it is saved, for the records of all coders, and where it is written")
    void beforeItIsSaved() throws Exception {
        byte[] file = Files.readAllBytes(main);
        String text = edited("1.1", """
                changes from 1.0 to 1.1 {
                	rename category Kind.ceasefire to truce
                }""").replace("ceasefire en", "truce en");

        ChangePreview preview = preview(text);

        assertEquals(Map.of("1.0", 4), preview.records());
        ChangeReport renamed = preview.changes().getFirst();
        assertEquals(ChangeKind.RENAMED, renamed.kind());
        assertEquals(List.of("omar", "salma"),
                renamed.records().stream().map(place -> place.coder().value()).sorted().toList());
        int line = 1 + (int) text.lines().takeWhile(each -> !each.contains("rename category")).count();
        assertEquals(Optional.of(new Place.InFile("codebook/main.codebook", line, 2)), renamed.place());
        assertEquals(1, preview.changes().size());
        assertArrayEquals(file, Files.readAllBytes(main));
    }

    @Test
    @DisplayName("with the values that would be put aside and those that wait for a decision")
    void whatIsLost() throws Exception {
        ChangePreview preview = preview(edited("1.1", """
                changes from 1.0 to 1.1 {
                	retire variable Agreement.secret
                	split category Kind.ceasefire into truce, armistice
                }""").replace("yesno secret en \"Secret\"", "")
                .replace("ceasefire en \"Ceasefire\"", "truce en \"Truce\" armistice en \"Armistice\""));

        assertEquals(2, preview.count(Outcome.PUT_ASIDE));
        assertEquals(2, preview.count(Outcome.UNDECIDED));
    }

    @Test
    @DisplayName("although its version is not raised and no changes block says anything")
    void beforeItsVersionIsRaised() throws Exception {
        String text = Files.readString(main).replace("yesno secret en \"Secret\"", "yesno open en \"Open\"")
                .replace("[2..*]", "[2..3]");

        List<ChangeReport> changes = preview(text).changes();

        assertEquals(List.of("gone: Agreement.secret: 2", "narrowed: Agreement.party: [2..*] → [2..3]: 2", "added: Agreement.open: 2"),
                changes.stream().map(change -> change.kind().label().in(java.util.Locale.ROOT) + ": " + change.text()
                        + ": " + change.records().size()).sorted(java.util.Comparator.comparing(
                                line -> List.of('g', 'n', 'a').indexOf(line.charAt(0)))).toList());
        assertTrue(changes.stream().allMatch(change -> change.place().isPresent()));
    }

    @Test
    @DisplayName("beside what was coded under, although it was saved meanwhile")
    void savedMeanwhile() throws Exception {
        String text = Files.readString(main).replace("yesno secret en \"Secret\"", "");
        Files.writeString(main, text);

        assertEquals(List.of(ChangeKind.REMOVED), preview(text).changes().stream().map(ChangeReport::kind).toList());
    }

    @Test
    @DisplayName("and nothing where nothing changed")
    void nothing() throws Exception {
        ChangePreview preview = preview(Files.readString(main) + "\n// a comment\n");

        assertEquals(List.of(), preview.changes());
        assertEquals(Optional.empty(), preview.obstacle());
        assertEquals(Map.of("1.0", 4), preview.records());
    }

    @Test
    @DisplayName("and which records would stay behind")
    void unclear() throws Exception {
        ChangePreview preview = preview(edited("1.5", "changes from 0.9 to 1.5 { retire variable Agreement.secret }"));

        assertEquals(Map.of("1.0", 4), preview.unclear());
        assertEquals(Map.of(), preview.records());
    }

    @Test
    @DisplayName("or why it cannot")
    void obstacles() throws Exception {
        assertTrue(preview("codebook small version 1.0 languages en list {").obstacle().isPresent());
        assertTrue(preview("codebook small languages en").obstacle().isPresent());
        assertFalse(preview(Files.readString(main)).obstacle().isPresent());
    }
}
