package org.mithaq.core.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.repair.correction.LineCorrection;
import org.mithaq.text.repair.correction.LineVerdict;
import org.mithaq.text.repair.correction.ReadingCorrections;

/**
 * Reads and writes what coders decided about the reading of a report: comma-separated values, one line of the report a
 * row. Offsets are UTF-16 units of the raw text. Rows are sorted, so that version control merges them.
 */
public final class ReadingStore {

    private static final List<String> HEADER = List.of("line", "verdict", "segments");

    private final AtomicFile files;

    public ReadingStore(AtomicFile files) {
        this.files = files;
    }

    /**
     * What the file holds; nothing when there is none.
     *
     * @throws BrokenFileException when it cannot be understood
     * @throws IOException when it cannot be read
     */
    public ReadingCorrections load(Path file) throws BrokenFileException, IOException {
        if (!Files.exists(file)) {
            return ReadingCorrections.none();
        }
        List<LineCorrection> corrections = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() == 1) {
                    checkHeader(row, file);
                } else {
                    corrections.add(correction(row, file));
                }
            }
        } catch (CsvParseException e) {
            throw new BrokenFileException(file, 0, 0, e.getMessage(), e);
        }
        return ReadingCorrections.of(corrections);
    }

    private static void checkHeader(CsvRecord row, Path file) throws BrokenFileException {
        if (!row.getFields().equals(HEADER)) {
            throw new BrokenFileException(file, 1, 0, String.join(",", row.getFields()), null);
        }
    }

    private static LineCorrection correction(CsvRecord row, Path file) throws BrokenFileException {
        try {
            RawRange line = RawSegments.parse(row.getField(0)).hull();
            LineVerdict verdict = LineVerdict.valueOf(row.getField(1).toUpperCase(Locale.ROOT));
            return new LineCorrection(line, verdict, RawSegments.parse(row.getField(2)));
        } catch (RuntimeException e) {
            throw new BrokenFileException(file, (int) row.getStartingLineNumber(), 0, e.getMessage(), e);
        }
    }

    /**
     * Replaces the file.
     *
     * @throws WriteFailedException when that is not possible; the file is as it was before
     */
    public void save(Path file, ReadingCorrections corrections) throws WriteFailedException {
        files.write(file, rows(corrections).getBytes(StandardCharsets.UTF_8));
    }

    private static String rows(ReadingCorrections corrections) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.writeRecord(HEADER);
            for (LineCorrection correction : corrections.all()) {
                rows.writeRecord(correction.line().toString(), correction.verdict().id(), correction.order().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing fails in memory", e);
        }
        return text.toString();
    }
}
