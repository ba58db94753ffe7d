package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.corpus.MetadataList;
import org.mithaq.core.corpus.MetadataSidecar;
import org.mithaq.core.corpus.ReportMetadata;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.MithaqException;
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

    /** What is known about a file: from here, else from the list, else from its sidecar. */
    ReportMetadata of(Path file, MetadataList list) throws MithaqException, IOException {
        ReportMetadata beside = MetadataSidecar.read(file).orElse(ReportMetadata.UNKNOWN);
        ReportMetadata told = new ReportMetadata(id.map(ReportId::new), title.orElse(""), publisher.orElse(""), authors,
                date.orElse(""), language.orElse(""), source.orElse(""));
        return told.orElse(list.about(file).orElse(ReportMetadata.UNKNOWN)).orElse(beside);
    }
}
