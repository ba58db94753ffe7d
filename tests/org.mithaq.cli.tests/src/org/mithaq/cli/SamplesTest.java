package org.mithaq.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The samples, made a project of")
class SamplesTest {

    private static final Path SAMPLES = Checkout.path("samples/codings").getParent();

    @TempDir
    private static Path folder;
    private static Path project;

    @BeforeAll
    static void makeProject() throws IOException {
        project = folder.resolve("samples");
        Run.prepare("new", project);
        Files.copy(SAMPLES.resolve("codebook/samples.codebook"), project.resolve("codebook/samples.codebook"));
        for (Path coding : codings()) {
            String name = coding.getFileName().toString().replace(".dossier", "");
            Run.prepare("import", project, SAMPLES.resolve("reports").resolve(name + ".txt"));
            Run.prepare("dossier", project, "--from", coding, "--coder", "salma");
        }
    }

    @Test
    @DisplayName("leave the check nothing to tell")
    void areCodedWithoutAFinding() {
        assertEquals("No findings.\n", Run.of("check", project, "--coder", "salma").err());
    }

    @Test
    @DisplayName("fill the table that their codebook adds")
    @Tag("slow")
    void fillTheTableOfTheirCodebook() throws IOException {
        Run.prepare("export", project, "--to", folder.resolve("tables"));
        assertEquals(List.of(
                "id,title,clauses_kept,clauses_open,breaches_told,complaints_members,complaints_members_basis,"
                        + "complaints_members_status",
                "AGR-0001,\"هدنة بلودان الأولى\",0,0,2,7,stated,coded",
                "AGR-0003,\"اتفاق بلودان النهائي\",1,7,0,.a,.a,not_applicable"),
                Files.readAllLines(folder.resolve("tables/kept_and_broken.csv")));
    }

    private static List<Path> codings() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("codings"))) {
            return files.sorted().toList();
        }
    }
}
