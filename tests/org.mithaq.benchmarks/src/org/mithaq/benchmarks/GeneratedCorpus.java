package org.mithaq.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.search.index.ReportSource;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

/** Generated reports in files, read whenever they are asked for, so that a corpus may be larger than the memory. */
final class GeneratedCorpus implements ReportSource {

    private static final int BYTES = 1_000_000;

    private final Path folder;
    private final Map<ReportId, String> states = new TreeMap<>();
    private long bytes;

    /** @param megabytes reports of one megabyte each */
    GeneratedCorpus(Path folder, int megabytes, List<String> names) throws IOException {
        this.folder = Files.createDirectory(folder);
        for (int i = 0; i < megabytes; i++) {
            ReportId id = new ReportId("report-" + i);
            Files.writeString(folder.resolve(id.value()), GeneratedReport.of(BYTES, names, i));
            bytes += Files.size(folder.resolve(id.value()));
            states.put(id, "generated");
        }
    }

    @Override
    public Map<ReportId, String> states() {
        return states;
    }

    @Override
    public ReportText read(ReportId report) {
        try {
            RawText raw = RawText.of(Files.readString(folder.resolve(report.value())));
            return new ReportText(report, CorpusFactory.eINSTANCE.createReport(), raw, Reading.identity(raw),
                    Zones.allBody(raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As UTF-8. */
    long bytes() {
        return bytes;
    }
}
