package org.mithaq.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.product.tests.Product.Outcome;

@DisplayName("The verbs of the product")
class VerbsTest {

    private static final Path SAMPLE = Path.of("../../samples/reports/bloudan-agreements.txt").toAbsolutePath().normalize();
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
    @DisplayName("lead from a report to tables")
    void leadFromAReportToTables() throws IOException, InterruptedException {
        Path tables = codeSampleAndExport("project", Map.of());

        for (String table : TABLES) {
            assertThat(tables.resolve(table)).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(tables.resolve("agreements.csv"))).hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("give the same bytes under other locales and time zones, in folders with Arabic names")
    void giveTheSameBytesEverywhere() throws IOException, InterruptedException {
        Path plain = codeSampleAndExport("plain", Map.of("LC_ALL", "en_US.UTF-8", "TZ", "UTC"));
        Path other = codeSampleAndExport("ميثاق", Map.of("LC_ALL", "C", "TZ", "Asia/Damascus", "MITHAQ_JAVA_OPTIONS",
                "-Duser.language=tr -Duser.country=TR"));

        for (String table : TABLES) {
            assertThat(other.resolve(table)).hasSameBinaryContentAs(plain.resolve(table));
        }
    }

    @Test
    @DisplayName("refuse a file that is not there, name it, and end with 2")
    void refuseMissingFiles() throws IOException, InterruptedException {
        well(product.run("new", home.resolve("project").toString()));

        Outcome outcome = product.run("import", home.resolve("project").toString(), home.resolve("missing.txt").toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errors()).contains("missing.txt").doesNotContain("Exception");
    }

    /** Makes a project of the name, codes the sample report by suggestions, and returns the folder of its tables. */
    private Path codeSampleAndExport(String name, Map<String, String> environment) throws IOException, InterruptedException {
        String project = home.resolve(name).toString();
        Path tables = home.resolve(name + "-tables");
        well(product.run(environment, "new", project));
        well(product.run(environment, "import", project, SAMPLE.toString()));
        well(product.run(environment, "suggest", project, "--accept"));
        well(product.run(environment, "export", project, "--to", tables.toString()));
        return tables;
    }

    private static void well(Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
    }
}
