package org.mithaq.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.corpus.ImportRequest;
import org.mithaq.core.corpus.ImportResult;
import org.mithaq.core.corpus.ReportImporter;
import org.mithaq.core.corpus.TakenIdPolicy;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectLayout;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds reports to a project. What can be imported is, even when another file is broken. */
final class ImportVerb extends Verb {

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path project;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
    private List<Path> files;

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
        if (metadata.isForOneFile() && files.size() > 1) {
            throw userError("import.oneFile", "--id, --title");
        }
        ProjectLayout layout = new ProjectLayout(project);
        if (!layout.isProject()) {
            throw userError("error.noProject", project);
        }
        try (ReportImporter importer = new ReportImporter(layout, Clock.systemUTC())) {
            int code = ExitCodes.FINE;
            for (Path file : files) {
                code = Math.max(code, importFile(importer, file));
            }
            return code;
        }
    }

    private int importFile(ReportImporter importer, Path file) throws IOException {
        try {
            ImportResult result = importer.importFile(new ImportRequest(file, metadata.of(file), encoding,
                    rename ? TakenIdPolicy.NUMBER : TakenIdPolicy.REFUSE), ProgressMonitor.NONE);
            String key = result.status() == ImportResult.Status.IMPORTED ? "import.done" : "import.known";
            terminal().line(text(key, file, result.id()));
            return ExitCodes.FINE;
        } catch (MithaqException broken) {
            terminal().note("mithaq: " + broken.userMessage().in(terminal().locale()));
            return ExitCodes.WRONG_USE;
        }
    }
}
