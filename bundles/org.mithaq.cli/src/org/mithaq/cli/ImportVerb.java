package org.mithaq.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.corpus.FileOutcome;
import org.mithaq.core.corpus.ImportBatch;
import org.mithaq.core.corpus.ImportFiles;
import org.mithaq.core.corpus.ImportRequest;
import org.mithaq.core.corpus.ImportResult;
import org.mithaq.core.corpus.MetadataList;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.corpus.TakenIdPolicy;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds reports to a project. What can be imported is, even when another file is broken. */
final class ImportVerb extends Verb {

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path project;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "parameter.files")
    private List<Path> files = List.of();

    @Option(names = "--metadata", paramLabel = "LIST.csv", descriptionKey = "option.metadata")
    private Optional<Path> list = Optional.empty();

    @Option(names = "--rename", descriptionKey = "option.rename")
    private boolean rename;

    @Option(names = "--encoding", paramLabel = "ENCODING", descriptionKey = "option.encoding")
    private Optional<Charset> encoding = Optional.empty();

    @Mixin
    private MetadataOptions metadata;

    ImportVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        if (metadata.isForOneFile() && (files.size() > 1 || files.stream().anyMatch(Files::isDirectory))) {
            throw userError("import.oneFile", "--id, --title");
        }
        ProjectLayout layout = new ProjectLayout(project);
        if (!layout.isProject()) {
            throw userError("error.noProject", project);
        }
        MetadataList known = list.isPresent() ? MetadataList.read(list.get()) : MetadataList.empty();
        List<Path> all = ImportFiles.in(files.isEmpty() ? known.files() : files);
        if (all.isEmpty()) {
            throw userError("import.noFiles");
        }
        try (ReportImporter importer = new ReportImporter(layout, Clock.systemUTC()); TerminalProgress progress = progress()) {
            List<FileOutcome> outcomes = new ImportBatch(importer).run(all, file -> new ImportRequest(file,
                    metadata.of(file, known), encoding, rename ? TakenIdPolicy.NUMBER : TakenIdPolicy.REFUSE), progress,
                    this::tell);
            tellSum(outcomes);
            return outcomes.stream().anyMatch(outcome -> outcome.failure().isPresent()) ? ExitCodes.WRONG_USE : ExitCodes.FINE;
        }
    }

    private void tell(FileOutcome outcome) {
        outcome.failure().ifPresent(failure -> terminal().note("mithaq: " + failure.in(terminal().locale())));
        outcome.result().ifPresent(result -> {
            String key = result.status() == ImportResult.Status.IMPORTED ? "import.done" : "import.known";
            terminal().line(text(key, outcome.file(), result.id()) + details(result));
            terminal().flush();
        });
    }

    /** How it was read, where that is not what everybody expects. */
    private String details(ImportResult result) {
        List<String> details = Stream.concat(result.encoding().filter(name -> !name.equals("UTF-8")).stream(),
                Stream.of(result.pages()).filter(pages -> pages > 0).map(pages -> text("import.pages", pages))).toList();
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }

    private void tellSum(List<FileOutcome> outcomes) {
        if (outcomes.size() > 1) {
            long imported = outcomes.stream().filter(FileOutcome::isImported).count();
            long failed = outcomes.stream().filter(outcome -> outcome.failure().isPresent()).count();
            terminal().note(text("import.sum", imported, outcomes.size() - imported - failed, failed));
        }
    }
}
