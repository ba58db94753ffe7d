package org.mithaq.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.store.WriteFailedException;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.export.csv.CsvDialect;
import org.mithaq.export.csv.TableWriter;
import org.mithaq.export.file.StagedFile;
import org.mithaq.export.file.StagedFiles;
import org.mithaq.export.file.WriteFailures;

/**
 * Suggestions as a CSV file. Segments are raw, in UTF-16 units, as {@code start-end;start-end} in reading order, since
 * this table leads back into the program; several values are joined by {@code |}.
 */
public final class SuggestionTable {

    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of("report", "kind", "id", "value", "precision", "segments", "text",
            "zone", "rule", "confidence");

    private SuggestionTable() {
    }

    /**
     * Writes the file as a whole or not at all.
     *
     * @param suggestions by report, in the order of the rows
     * @throws WriteFailedException when that is not possible; the file is as it was before
     */
    public static void write(Path file, Map<ReportId, List<Suggestion>> suggestions) throws WriteFailedException {
        Path target = file.toAbsolutePath();
        try (StagedFiles files = StagedFiles.in(target.getParent())) {
            StagedFile staged = files.begin(target.getFileName().toString());
            try (TableWriter table = new TableWriter(staged.staged(), CsvDialect.STANDARD)) {
                table.header(COLUMNS);
                for (Map.Entry<ReportId, List<Suggestion>> report : suggestions.entrySet()) {
                    for (Suggestion suggestion : report.getValue()) {
                        table.row(cells(report.getKey(), suggestion));
                    }
                }
            }
            files.commit();
        } catch (IOException e) {
            throw WriteFailures.of(target, e);
        }
    }

    private static List<Optional<String>> cells(ReportId report, Suggestion suggestion) {
        return List.of(Optional.of(report.value()), Optional.of(suggestion.kind()), Optional.of(suggestion.id()),
                TableWriter.present(String.join("|", suggestion.values())),
                TableWriter.present(suggestion.date().precision()),
                Optional.of(suggestion.segments().toString()), Optional.of(suggestion.text()),
                Optional.of(suggestion.zone()), Optional.of(suggestion.rule()),
                Optional.of(rounded(suggestion.confidence())));
    }

    private static String rounded(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
