package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.corpus.MetadataSidecar;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.ReportId;
import picocli.CommandLine.Option;

/** What is said on the command line about a report; it goes before what its sidecar says. */
final class MetadataOptions {

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "option.id")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "option.title")
    private Optional<String> title = Optional.empty();

    @Option(names = "--publisher", paramLabel = "TEXT", descriptionKey = "option.publisher")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--author", paramLabel = "TEXT", descriptionKey = "option.author")
    private List<String> authors = List.of();

    @Option(names = "--date", paramLabel = "EDTF", descriptionKey = "option.date")
    private Optional<String> date = Optional.empty();

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "option.report.language")
    private Optional<String> language = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "option.source")
    private Optional<String> source = Optional.empty();

    /** Whether something is said that cannot hold for several reports. */
    boolean isForOneFile() {
        return id.isPresent() || title.isPresent();
    }

    /** What is known about a file. */
    ReportMetadata of(Path file) throws MithaqException, IOException {
        ReportMetadata beside = MetadataSidecar.read(file).orElse(ReportMetadata.UNKNOWN);
        return new ReportMetadata(id.map(ReportId::new).or(beside::id), title.orElse(beside.title()),
                publisher.orElse(beside.publisher()), authors.isEmpty() ? beside.authors() : authors,
                date.orElse(beside.date()), language.orElse(beside.language()), source.orElse(beside.source()));
    }
}
