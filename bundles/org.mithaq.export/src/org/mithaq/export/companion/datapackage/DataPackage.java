package org.mithaq.export.companion.datapackage;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.Companion;
import org.mithaq.export.CompanionFiles;
import org.mithaq.export.TablesForCompanions;
import org.mithaq.export.companion.wording.Wording;
import org.mithaq.export.table.WrittenTable;
import org.mithaq.model.corpus.Report;

/**
 * {@code datapackage.json}: the tables, their columns, codes, missing values and keys as a Data Package 2.0 of the
 * Frictionless standard. Where the standard has room for one language it holds the codebook's first; {@code labels} and
 * {@code definitions}, which are properties of our own, hold all of them.
 */
public final class DataPackage implements Companion {

    static final String FILE = "datapackage.json";
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final PackageDetails details;

    /** @param details what only the person who exports knows */
    public DataPackage(PackageDetails details) {
        this.details = details;
    }

    @Override
    public void write(TablesForCompanions tables, CompanionFiles files, ProgressMonitor progress) throws IOException {
        try (JsonWriter json = new JsonWriter(files.begin(FILE))) {
            json.setStrictness(Strictness.STRICT);
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            json.setHtmlSafe(false);
            write(tables, json);
            json.flush();
        }
    }

    private void write(TablesForCompanions tables, JsonWriter json) throws IOException {
        LoadedCodebook codebook = tables.codebook();
        json.beginObject().name("$schema").value(PROFILES + "datapackage.json");
        if (!codebook.name().isEmpty()) {
            json.name("name").value(codebook.name().toLowerCase(Locale.ROOT));
        }
        DescribedElements described = new DescribedElements(Wording.all(codebook), json);
        var main = codebook.codebooks().stream().filter(each -> codebook.name().equals(each.getName())).findFirst();
        if (main.isPresent()) {
            described.describe(main.get());
        }
        if (!codebook.version().isEmpty()) {
            json.name("version").value(codebook.version());
        }
        writeLanguages(codebook.languages(), json);
        writeDetails(json);
        writeSources(tables.reports(), json);
        json.name("resources").beginArray();
        SchemaWriter schema = new SchemaWriter(described, PROFILES + "tableschema.json", json);
        for (WrittenTable table : tables.tables()) {
            writeResource(table, described, schema, json);
        }
        json.endArray().endObject();
    }

    private static void writeLanguages(List<String> languages, JsonWriter json) throws IOException {
        if (!languages.isEmpty()) {
            json.name("languages").beginArray();
            for (String language : languages) {
                json.value(language);
            }
            json.endArray();
        }
    }

    private void writeDetails(JsonWriter json) throws IOException {
        if (details.created().isPresent()) {
            json.name("created").value(details.created().get().toString());
        }
        if (details.license().isPresent()) {
            String license = details.license().get();
            json.name("licenses").beginArray().beginObject()
                    .name(license.contains("://") ? "path" : "name").value(license).endObject().endArray();
        }
    }

    private static void writeSources(List<Report> reports, JsonWriter json) throws IOException {
        if (reports.isEmpty()) {
            return;
        }
        json.name("sources").beginArray();
        for (Report report : reports) {
            json.beginObject().name("title").value(report.getTitle().isEmpty() ? report.getId() : report.getTitle());
            if (report.getSource().matches("https?://\\S+")) {
                json.name("path").value(report.getSource());
            }
            writePresent("version", report.getDate(), json);
            writePresent("report", report.getId(), json);
            writePresent("publisher", report.getPublisher(), json);
            writePresent("sha256", report.getTextChecksum(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void writePresent(String name, String value, JsonWriter json) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.name(name).value(value);
        }
    }

    private static void writeResource(WrittenTable written, DescribedElements described, SchemaWriter schema,
            JsonWriter json) throws IOException {
        json.beginObject().name("$schema").value(PROFILES + "dataresource.json").name("name").value(written.table().name())
                .name("type").value("table").name("path").value(written.table().file())
                .name("format").value("csv").name("mediatype").value("text/csv").name("encoding").value("utf-8");
        described.describe(written.table().dataset());
        json.name("dialect").beginObject().name("$schema").value(PROFILES + "tabledialect.json")
                .name("header").value(true).name("delimiter").value(",").name("lineTerminator").value("\r\n")
                .name("quoteChar").value("\"").name("doubleQuote").value(true).name("skipInitialSpace").value(false)
                .endObject();
        json.name("schema");
        schema.write(written.table());
        json.endObject();
    }
}
