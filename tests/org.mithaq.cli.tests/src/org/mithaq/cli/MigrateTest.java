package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.core.coding.Values;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

@DisplayName("Migrate on the command line")
class MigrateTest {

    @TempDir
    private Path folder;
    private Path root;
    private Path coding;

    @BeforeEach
    void makeProject() throws Exception {
        root = folder.resolve("p");
        coding = root.resolve("coding/salma/deal.xmi");
        try (Project project = ProjectBuilder.in(root).report("deal", "هدنة.\n").open()) {
            RecordBuilder.record(project, "Agreement", "deal").part("clauses")
                    .value(Values.category("kind", "ceasefire"));
            project.save();
        }
    }

    private void change(String block) throws Exception {
        Path file = root.resolve("codebook/main.codebook");
        Files.writeString(file, Files.readString(file).replace("version 1.0", "version 1.1")
                .replace("ceasefire en", "truce en \"Truce\" halt en") + block);
    }

    @Test
    @DisplayName("tells what would happen and changes nothing, then does it, then has nothing to do")
    void previewsAndMigrates() throws Exception {
        change("changes from 1.0 to 1.1 { rename category Kind.ceasefire to truce }");
        String before = Files.readString(coding);
        Run preview = Run.of("migrate", root, "--dry-run", "--coder", "salma");
        assertEquals(0, preview.code(), preview::err);
        assertTrue(preview.out().contains("1.0 → 1.1: renamed: rename category Kind.ceasefire to truce: 1 record\n"),
                preview::out);
        assertEquals(before, Files.readString(coding));
        Run run = Run.of("migrate", root, "--coder", "salma");
        assertEquals(0, run.code(), run::err);
        assertEquals(preview.out(), run.out());
        assertTrue(Files.readString(coding).contains("category=\"truce\""));
        assertEquals("", Run.of("migrate", root, "--coder", "salma").out());
    }

    @Test
    @DisplayName("ends with 1 when something is to be decided, and with 2 on wrong use or a broken codebook")
    void endsWithACode() throws Exception {
        change("changes from 1.0 to 1.1 { split category Kind.ceasefire into truce, halt }");
        Run undecided = Run.of("migrate", root, "--dry-run", "--coder", "salma");
        assertEquals(1, undecided.code(), undecided::err);
        assertTrue(undecided.out().contains("coding/salma/deal.xmi: CLA-0001.kind: warning: \"ceasefire\" was split."),
                undecided::out);
        assertEquals(2, Run.of("migrate", root, "--from", "soon", "--coder", "salma").code());
        Files.writeString(root.resolve("codebook/broken.codebook"), "codebook broken {");
        assertEquals(2, Run.of("migrate", root, "--coder", "salma").code());
    }
}
