package org.mithaq.product.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.product.tests.Command.Outcome;

@DisplayName("A user of the command line")
class WholePathTest {

    private static final List<String> TABLES = List.of("agreements.csv", "agreement_parties.csv", "agreement_places.csv",
            "clauses.csv", "stances.csv", "evidence.csv");

    @TempDir
    private Path home;
    private Product product;

    @BeforeEach
    void chooseProduct() {
        product = Product.keepingStateIn(home);
    }

    @Test
    @DisplayName("comes from reports to tables, and check finds what was left out")
    void comesFromReportsToTables() throws IOException, InterruptedException {
        ProjectOfUser project = ProjectOfUser.create(product, home.resolve("project"))
                .imports(ProjectOfUser.samples().toArray(Path[]::new)).acceptsSuggestions();

        Outcome check = product.run("check", project.folder().toString());
        Path tables = project.exportsTo(home.resolve("tables"));

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output()).containsPattern("coding/.*\\.xmi:\\d+:\\d+: error: AGR-\\d+\\.\\w+: ");
        assertThat(TABLES).allSatisfy(table -> assertThat(tables.resolve(table)).isNotEmptyFile());
        assertThat(Files.readAllLines(tables.resolve("agreements.csv"))).hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("accepts the same suggestions once")
    void acceptsSuggestionsOnce() throws IOException, InterruptedException {
        ProjectOfUser project = ProjectOfUser.create(product, home.resolve("project"))
                .imports(ProjectOfUser.sample("corridor-stances.txt")).acceptsSuggestions();
        Map<String, String> codings = project.codings();

        project.acceptsSuggestions();

        assertThat(codings).isNotEmpty();
        assertThat(project.codings()).isEqualTo(codings);
    }

    @Test
    @DisplayName("gets the same bytes under other locales and time zones, in folders with Arabic names")
    void getsTheSameBytesEverywhere() throws IOException, InterruptedException {
        Path plain = codesSample("plain", Map.of("LC_ALL", "en_US.UTF-8", "TZ", "UTC"));
        Path other = codesSample("ميثاق", Map.of("LC_ALL", "C", "TZ", "Asia/Damascus", "MITHAQ_JAVA_OPTIONS",
                "-Duser.language=tr -Duser.country=TR"));

        assertThat(TABLES).allSatisfy(table -> assertThat(other.resolve(table)).hasSameBinaryContentAs(plain.resolve(table)));
    }

    @Test
    @DisplayName("is told where a report is broken, and nothing of it is imported")
    void isToldWhereAReportIsBroken() throws IOException, InterruptedException {
        Path broken = home.resolve("broken.txt");
        Files.write(broken, "اتفاق ".getBytes(UTF_8));
        Files.write(broken, new byte[] {(byte) 0xFF, '\n'}, StandardOpenOption.APPEND);
        ProjectOfUser project = ProjectOfUser.create(product, home.resolve("project"));

        Outcome outcome = product.run("import", project.folder().toString(), broken.toString(), home.resolve("missing.txt").toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors().lines()).hasSize(3);
        assertThat(outcome.errors()).contains("broken.txt").contains("offset 11").contains("missing.txt")
                .contains("2 not imported").doesNotContain("Exception");
        assertThat(project.folder().resolve("reports/broken")).doesNotExist();
    }

    @Test
    @DisplayName("is told where the codebook is broken, and loses no coding")
    void isToldWhereTheCodebookIsBroken() throws IOException, InterruptedException {
        ProjectOfUser project = ProjectOfUser.create(product, home.resolve("project"))
                .imports(ProjectOfUser.sample("corridor-stances.txt")).acceptsSuggestions();
        Map<String, String> codings = project.codings();
        Path codebook = project.folder().resolve("codebook/project.codebook");
        int lines = Files.readAllLines(codebook).size();
        Files.writeString(codebook, "\nlist Broken {{\n", StandardOpenOption.APPEND);

        Outcome check = product.run("check", project.folder().toString());
        Outcome export = product.run("export", project.folder().toString(), "--to", home.resolve("tables").toString());
        Outcome suggest = product.run("suggest", project.folder().toString(), "--accept");

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output()).contains("codebook/project.codebook:" + (lines + 2) + ":14: error: ");
        assertThat(List.of(export, suggest)).allSatisfy(outcome -> assertThat(outcome.exitCode()).isEqualTo(2));
        assertThat(home.resolve("tables")).doesNotExist();
        assertThat(project.codings()).isEqualTo(codings);
    }

    /** Makes a project of the name, codes a sample by suggestions, and returns the folder of its tables. */
    private Path codesSample(String name, Map<String, String> environment) throws IOException, InterruptedException {
        return ProjectOfUser.create(product, environment, home.resolve(name))
                .imports(ProjectOfUser.sample("bloudan-agreements.txt")).acceptsSuggestions().exportsTo(home.resolve(name + "-tables"));
    }
}
