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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.lock.HeldException;
import org.mithaq.core.lock.LockFile;
import org.mithaq.core.lock.LockOwner;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
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

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;
    private final Path lock;
    private final AtomicFile files = new AtomicFile();

    public BaselineFile(ProjectLayout layout) {
        this.file = layout.baseline();
        this.lock = layout.baselineLock();
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

    /**
     * Accepts findings, beside those that are accepted: what others accept at the same time stays as well.
     *
     * @return how many are new
     * @throws MithaqException when what was accepted before cannot be read, or when somebody else is changing it and does
     *     not come to an end; nothing is changed
     * @throws WriteFailedException when it cannot be written; nothing is changed
     */
    public int accept(Collection<AcceptedFinding> findings) throws MithaqException, IOException {
        try (LockFile held = LockFile.take(lock, Clock.systemUTC(), PATIENCE)) {
            Map<FindingKey, AcceptedFinding> accepted = new HashMap<>(read().accepted());
            int before = accepted.size();
            findings.forEach(finding -> accepted.putIfAbsent(finding.key(), finding));
            if (accepted.size() > before) {
                write(accepted.values());
            }
            return accepted.size() - before;
        } catch (HeldException e) {
            LockOwner owner = e.owner();
            throw new MithaqException(Messages.of("baseline.held", file, owner.user(), owner.host(), owner.pid(),
                    owner.since(), lock), e);
        }
    }

    private void write(Collection<AcceptedFinding> accepted) throws WriteFailedException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            List<AcceptedFinding> sorted = new ArrayList<>(accepted);
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
