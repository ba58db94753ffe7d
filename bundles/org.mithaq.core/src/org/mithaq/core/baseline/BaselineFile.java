package org.mithaq.core.baseline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.BrokenFileException;
import org.mithaq.core.store.StorableText;
import org.mithaq.core.store.WriteFailedException;

/**
 * The file with the findings that a project accepts: a table of text with a line for each, sorted, so that what two people
 * accept can be merged line by line.
 */
public final class BaselineFile {

    private static final List<String> COLUMNS =
            List.of("code", "coder", "report", "variable", "about", "record", "reason", "by", "on");
    private static final Comparator<FindingKey> ORDER = Comparator.comparing(FindingKey::report)
            .thenComparing(FindingKey::coder).thenComparing(FindingKey::code).thenComparing(FindingKey::variable)
            .thenComparing(FindingKey::about);

    private final Path file;
    private final AtomicFile files = new AtomicFile();

    public BaselineFile(ProjectLayout layout) {
        this.file = layout.baseline();
    }

    /**
     * @return nothing accepted when there is no file
     * @throws BrokenFileException when a line cannot be understood
     * @throws IOException when it cannot be read at all
     */
    public Baseline read() throws BrokenFileException, IOException {
        if (!Files.exists(file)) {
            return Baseline.EMPTY;
        }
        Map<FindingKey, AcceptedFinding> accepted = new HashMap<>();
        long line = 1;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                line = row.getStartingLineNumber();
                AcceptedFinding finding = finding(row);
                accepted.put(finding.key(), finding);
            }
        } catch (CsvParseException | UncheckedIOException | DateTimeException | NoSuchElementException e) {
            throw new BrokenFileException(file, (int) line, 1, String.valueOf(e.getMessage()), e);
        }
        return new Baseline(accepted);
    }

    private static AcceptedFinding finding(NamedCsvRecord row) {
        FindingKey key = new FindingKey(row.getField("code"), row.getField("coder"), row.getField("report"),
                row.getField("variable"), row.getField("about"));
        return new AcceptedFinding(key, row.getField("record"), row.getField("reason"), row.getField("by"),
                LocalDate.parse(row.getField("on")));
    }

    /** @throws WriteFailedException when it cannot be written; the file is as it was */
    public void write(Baseline baseline) throws WriteFailedException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            List<AcceptedFinding> sorted = new ArrayList<>(baseline.accepted().values());
            sorted.sort(Comparator.comparing(AcceptedFinding::key, ORDER));
            sorted.forEach(finding -> csv.writeRecord(cells(finding)));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(AcceptedFinding finding) {
        FindingKey key = finding.key();
        return List.of(key.code(), key.coder(), key.report(), key.variable(), key.about(), finding.record(),
                StorableText.of(finding.reason()).strip(), finding.by(), finding.on().toString());
    }
}
