package org.mithaq.export.companion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.companion.OtherProgram.Outcome;
import org.mithaq.export.companion.datapackage.PackageDetails;

@Tag("slow")
@DisplayName("The library for Data Packages")
class DataPackageReaderTest {

    private static final Path INSTALLED = Path.of("target", "npm").toAbsolutePath();

    @TempDir
    private Path home;

    @BeforeAll
    static void installs() throws IOException, InterruptedException {
        OtherProgram.needs("npm", "npm");
        Files.createDirectories(INSTALLED);
        try (Stream<Path> files = Files.list(Path.of("npm"))) {
            for (Path file : files.toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!Files.exists(INSTALLED.resolve("node_modules"))) {
            Outcome outcome = OtherProgram.run(INSTALLED, "npm", "ci", "--no-audit", "--no-fund");
            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        }
    }

    private Outcome check(ExportedTables tables) throws IOException, InterruptedException {
        return OtherProgram.run(INSTALLED, "node", "check.js", tables.folder().toString());
    }

    private ExportedTables exported() throws Exception {
        return ExportedTables.in(home, List.of(CompanionKind.DATA_PACKAGE), PackageDetails.NONE);
    }

    @Test
    @DisplayName("finds the description valid, and reads every row with its types, constraints and keys")
    void readsTables() throws Exception {
        Outcome outcome = check(exported());

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        JsonObject rows = JsonParser.parseString(outcome.output()).getAsJsonObject();
        assertThat(rows.keySet()).containsExactly("agreements", "parties", "places", "clauses", "stances", "evidence");
        assertThat(rows.get("agreements").getAsInt()).isEqualTo(2);
        assertThat(rows.get("evidence").getAsInt()).isEqualTo(4);
    }

    @Test
    @DisplayName("refuses a code that the description does not name")
    void refusesUnknownCodes() throws Exception {
        ExportedTables tables = exported();
        Files.writeString(tables.folder().resolve("stances.csv"), tables.text("stances.csv").replace("rejects", "dislikes"));

        Outcome outcome = check(tables);

        assertThat(outcome.exitCode()).as(outcome.output()).isEqualTo(1);
        assertThat(outcome.output()).contains("stances");
    }

    @Test
    @DisplayName("refuses a description that is not one")
    void refusesWrongDescriptions() throws Exception {
        ExportedTables tables = exported();
        Files.writeString(tables.folder().resolve("datapackage.json"),
                tables.text("datapackage.json").replace("\"fields\"", "\"columns\""));

        assertThat(check(tables).exitCode()).isEqualTo(1);
    }
}
