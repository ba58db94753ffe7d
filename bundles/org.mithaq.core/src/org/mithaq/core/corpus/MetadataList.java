package org.mithaq.core.corpus;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.store.GivenFile;
import org.mithaq.text.BrokenTextException;
import org.mithaq.text.RawText;

/**
 * A table that says what is known about many files: CSV in UTF-8 with a line of column names first, parted by commas,
 * semicolons or tabs. The column {@code file} names the file, as seen from the folder of the table; the others are those of
 * {@link MetadataSidecar}. Columns may be missing, cells empty.
 */
public final class MetadataList {

    private static final String FILE = "file";

    private final Map<Path, ReportMetadata> known = new LinkedHashMap<>();

    private MetadataList() {
    }

    /** A list of nothing. */
    public static MetadataList empty() {
        return new MetadataList();
    }

    /**
     * @throws ImportException when it is no such table: names the line
     * @throws MithaqException when it cannot be read
     */
    public static MetadataList read(Path list) throws MithaqException, IOException {
        MetadataList read = new MetadataList();
        String text = text(list);
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
                .commentStrategy(CommentStrategy.NONE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<String> columns = null;
            for (CsvRecord row : rows) {
                if (columns == null) {
                    columns = columns(list, row);
                } else {
                    read.add(list, columns, row);
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new ImportException(list, Messages.of("import.list.broken", list, e.getMessage()));
        }
        return read;
    }

    private static String text(Path list) throws MithaqException {
        try {
            return RawText.decode(GivenFile.read(list)).value();
        } catch (BrokenTextException e) {
            throw new ImportException(list, Messages.of("import.notUtf8", list, e.byteOffset()));
        }
    }

    /** Whichever stands most often in the first line. */
    private static char separator(String text) {
        String names = text.lines().findFirst().orElse("");
        char best = ',';
        for (char c : new char[] {';', '\t'}) {
            char other = c;
            long most = names.chars().filter(x -> x == other).count();
            char so = best;
            best = most > names.chars().filter(x -> x == so).count() ? other : best;
        }
        return best;
    }

    private static List<String> columns(Path list, CsvRecord row) throws ImportException {
        List<String> columns = row.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        for (String column : columns) {
            if (!column.equals(FILE) && !MetadataSidecar.KEYS.contains(column)) {
                throw new ImportException(list, Messages.of("import.list.column", list, column,
                        FILE + ", " + String.join(", ", MetadataSidecar.KEYS)));
            }
        }
        if (!columns.contains(FILE)) {
            throw new ImportException(list, Messages.of("import.list.noFile", list, FILE));
        }
        return columns;
    }

    private void add(Path list, List<String> columns, CsvRecord row) throws ImportException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            values.put(columns.get(i), row.getField(i).strip());
        }
        String file = values.getOrDefault(FILE, "");
        values.remove(FILE);
        if (file.isEmpty()) {
            throw new ImportException(list, Messages.of("import.list.emptyFile", list, row.getStartingLineNumber()));
        }
        Path folder = list.toAbsolutePath().getParent();
        if (known.put(key(folder.resolve(file)), MetadataSidecar.metadata(list, values)) != null) {
            throw new ImportException(list, Messages.of("import.list.twice", list, row.getStartingLineNumber(), file));
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** The files that it names, in its order. */
    public List<Path> files() {
        return List.copyOf(known.keySet());
    }

    /** What it says about a file. */
    public Optional<ReportMetadata> about(Path file) {
        return Optional.ofNullable(known.get(key(file)));
    }
}
