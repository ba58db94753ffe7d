package org.mithaq.core.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.store.GivenFile;
import org.mithaq.text.BrokenTextException;
import org.mithaq.text.RawText;

/**
 * The file beside a report that says what is known about it: for {@code deal.txt} it is {@code deal.meta.properties}, in
 * UTF-8, with lines such as {@code title = …}. Several authors are parted by semicolons.
 */
public final class MetadataSidecar {

    /** What the name of a sidecar ends with, in place of the ending of the report. */
    public static final String ENDING = ".meta.properties";
    /** What can be said about a report. */
    static final Set<String> KEYS =
            new TreeSet<>(Set.of("id", "title", "publisher", "author", "date", "language", "source"));

    private MetadataSidecar() {
    }

    /** Where the sidecar of a report would be. */
    public static Path of(Path report) {
        return report.resolveSibling(FileNames.withoutExtension(report) + ENDING);
    }

    /**
     * What the sidecar of a report says; empty when there is none.
     *
     * @throws ImportException when it is not UTF-8 or holds something that is not known
     * @throws MithaqException when it cannot be read
     */
    public static Optional<ReportMetadata> read(Path report) throws MithaqException, IOException {
        Path sidecar = of(report);
        if (!Files.exists(sidecar)) {
            return Optional.empty();
        }
        Map<String, String> values = new TreeMap<>();
        Properties properties = properties(sidecar);
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return Optional.of(metadata(sidecar, values));
    }

    private static Properties properties(Path sidecar) throws MithaqException, IOException {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(RawText.decode(GivenFile.read(sidecar)).value()));
            return properties;
        } catch (BrokenTextException e) {
            throw new ImportException(sidecar, Messages.of("import.notUtf8", sidecar, e.byteOffset()));
        } catch (IllegalArgumentException e) {
            throw new ImportException(sidecar, Messages.of("import.sidecar.escape", sidecar));
        }
    }

    /** What some values say, each under one of the {@link #KEYS}; others are refused. */
    static ReportMetadata metadata(Path told, Map<String, String> values) throws ImportException {
        for (String key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw new ImportException(told, Messages.of("import.sidecar.key", told, key, String.join(", ", KEYS)));
            }
        }
        return new ReportMetadata(id(told, value(values, "id")), value(values, "title"), value(values, "publisher"),
                authors(value(values, "author")), value(values, "date"), value(values, "language"), value(values, "source"));
    }

    private static Optional<ReportId> id(Path sidecar, String id) throws ImportException {
        if (!id.isEmpty() && !ReportId.isValid(id)) {
            throw new ImportException(sidecar, Messages.of("report.id.invalid", id));
        }
        return id.isEmpty() ? Optional.empty() : Optional.of(new ReportId(id));
    }

    private static List<String> authors(String text) {
        return Arrays.stream(text.split("[;؛]")).map(String::strip).filter(author -> !author.isEmpty()).toList();
    }

    private static String value(Map<String, String> values, String key) {
        return values.getOrDefault(key, "");
    }
}
