package org.mithaq.export.companion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.export.companion.datapackage.PackageDetails;

@DisplayName("The data package")
class DataPackageTest {

    @TempDir
    private static Path home;
    private static ExportedTables tables;
    private static JsonObject described;

    @BeforeAll
    static void exports() throws Exception {
        tables = ExportedTables.in(home);
        described = JsonParser.parseString(tables.text("datapackage.json")).getAsJsonObject();
    }

    private static JsonObject named(JsonArray all, String name) {
        for (JsonElement each : all) {
            if (each.getAsJsonObject().get("name").getAsString().equals(name)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private static JsonObject field(String table, String name) {
        return named(named(described.getAsJsonArray("resources"), table).getAsJsonObject("schema").getAsJsonArray("fields"), name);
    }

    @Test
    @DisplayName("names its version of the standard, the codebook and the reports")
    void namesItself() {
        assertThat(described.get("$schema").getAsString()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(described.get("name").getAsString()).isEqualTo("small");
        assertThat(described.get("version").getAsString()).isEqualTo("1.0");
        assertThat(described.getAsJsonArray("sources")).hasSize(2);
        assertThat(described.has("created")).isFalse();
        assertThat(described.has("licenses")).isFalse();
    }

    @Test
    @DisplayName("lists the columns of each table as the file has them")
    void listsColumns() throws Exception {
        for (JsonElement resource : described.getAsJsonArray("resources")) {
            String file = resource.getAsJsonObject().get("path").getAsString();
            List<String> names = resource.getAsJsonObject().getAsJsonObject("schema").getAsJsonArray("fields").asList()
                    .stream().map(each -> each.getAsJsonObject().get("name").getAsString()).toList();
            assertThat(String.join(",", names)).as(file).isEqualTo(tables.text(file).lines().findFirst().orElseThrow());
        }
    }

    @Test
    @DisplayName("tells how cells are written")
    void tellsDialect() {
        JsonObject dialect = described.getAsJsonArray("resources").get(0).getAsJsonObject().getAsJsonObject("dialect");
        assertThat(dialect.get("lineTerminator").getAsString()).isEqualTo("\r\n");
        assertThat(dialect.get("doubleQuote").getAsBoolean()).isTrue();
    }

    @Test
    @DisplayName("gives the points of a scale in their order, and what stands beside it as missing")
    void givesScales() {
        JsonObject position = field("stances", "position");
        assertThat(position.get("categoriesOrdered").getAsBoolean()).isTrue();
        assertThat(values(position.getAsJsonArray("categories"))).containsExactly("rejects", "supports");
        assertThat(values(position.getAsJsonArray("missingValues"))).containsExactly("", ".n", ".u", "silent");
    }

    @Test
    @DisplayName("gives categories with their labels, and says that they have no order")
    void givesCategories() {
        JsonObject status = field("agreements", "status");
        assertThat(status.get("type").getAsString()).isEqualTo("string");
        assertThat(status.get("categoriesOrdered").getAsBoolean()).isFalse();
        assertThat(status.getAsJsonArray("categories").get(0).getAsJsonObject().get("label").getAsString()).isEqualTo("Signed");
    }

    @Test
    @DisplayName("gives dates, numbers, yes and no their types, and tells what divides several values")
    void givesTypes() {
        assertThat(field("agreements", "signed_start").get("type").getAsString()).isEqualTo("date");
        assertThat(field("agreements", "persons_min").get("type").getAsString()).isEqualTo("number");
        assertThat(field("agreements", "secret").get("type").getAsString()).isEqualTo("boolean");
        assertThat(field("agreements", "secret").getAsJsonArray("trueValues").get(0).getAsString()).isEqualTo("1");
        JsonObject parties = field("agreements", "party");
        assertThat(parties.get("type").getAsString()).isEqualTo("string");
        assertThat(parties.get("itemDelimiter").getAsString()).isEqualTo("|");
    }

    @Test
    @DisplayName("tells the licence and when it was made where that is given")
    void tellsDetails(@TempDir Path other) throws Exception {
        JsonObject detailed = JsonParser.parseString(ExportedTables.in(other, List.of(CompanionKind.DATA_PACKAGE),
                new PackageDetails(Optional.of("CC-BY-4.0"), Optional.of(Instant.parse("2026-01-31T12:00:00Z"))))
                .text("datapackage.json")).getAsJsonObject();
        assertThat(detailed.get("created").getAsString()).isEqualTo("2026-01-31T12:00:00Z");
        assertThat(detailed.getAsJsonArray("licenses").get(0).getAsJsonObject().get("name").getAsString())
                .isEqualTo("CC-BY-4.0");
    }

    private static List<String> values(JsonArray labelled) {
        return labelled.asList().stream().map(each -> each.getAsJsonObject().get("value").getAsString()).toList();
    }
}
