package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.core.check.FindingLines;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.core.report.ReportState;
import org.mithaq.export.DatasetExport;
import org.mithaq.export.ExportGate;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.ExportResult;
import org.mithaq.export.ExportedTable;
import org.mithaq.export.TablePreview;
import org.mithaq.export.companion.CompanionKind;
import org.mithaq.export.companion.datapackage.PackageDetails;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the tables. */
final class ExportVerb extends Verb {

    private static final int PREVIEWED_ROWS = 3;

    /** What cells hold, as typed. */
    enum Values {
        ids, labels
    }

    /** What stands beside the tables, as typed. */
    enum Beside {
        datapackage(CompanionKind.DATA_PACKAGE), codebook(CompanionKind.CODEBOOK), r(CompanionKind.R),
        stata(CompanionKind.STATA), spss(CompanionKind.SPSS);

        private final CompanionKind kind;

        Beside(CompanionKind kind) {
            this.kind = kind;
        }
    }

    @Parameters(paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "option.to")
    private Path to;

    @Option(names = "--values", paramLabel = "ids|labels", descriptionKey = "option.values")
    private Values values = Values.ids;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "option.label.language")
    private Optional<String> language = Optional.empty();

    @Option(names = "--bom", descriptionKey = "option.bom")
    private boolean byteOrderMark;

    @Option(names = "--spreadsheet-safe", descriptionKey = "option.spreadsheet")
    private boolean spreadsheetSafe;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "option.coders")
    private List<String> coders = List.of();

    @Option(names = "--without", split = ",", paramLabel = "datapackage|codebook|r|stata|spss", descriptionKey = "option.without")
    private List<Beside> without = List.of();

    @Option(names = "--license", paramLabel = "NAME|ADDRESS", descriptionKey = "option.license")
    private Optional<String> license = Optional.empty();

    @Option(names = "--created", paramLabel = "INSTANT", descriptionKey = "option.created")
    private Optional<Instant> created = Optional.empty();

    @Option(names = "--despite-errors", descriptionKey = "option.despiteErrors")
    private boolean despiteErrors;

    @Option(names = "--preview", descriptionKey = "option.preview")
    private boolean preview;

    ExportVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        IndexedProject project = openIndexed(folder);
        tellProblems(project.openingProblems());
        if (project.codebook().hasErrors()) {
            throw userError("error.codebook", folder);
        }
        ExportOptions options = options(project);
        ProjectSnapshot snapshot = ProjectSnapshot.of(project);
        if (!despiteErrors && isRefused(snapshot, project.layout())) {
            return ExitCodes.FINDINGS;
        }
        ExportResult result = export(snapshot, options);
        for (ExportedTable table : result.tables()) {
            tell(table);
        }
        terminal().line(text("export.done", result.tables().size(), to));
        return isWhole(project) ? ExitCodes.FINE : incomplete();
    }

    private boolean isRefused(ProjectSnapshot project, ProjectLayout layout) throws IOException {
        try (TerminalProgress progress = progress()) {
            Optional<ExportGate.Refusal> refusal = new ExportGate(layout).refusal(project, progress);
            FindingLines lines = new FindingLines(layout);
            refusal.ifPresent(refused -> {
                refused.first().forEach(error -> terminal().line(lines.line(error, terminal().locale())));
                terminal().note("mithaq: " + text("export.refused", refused.errors()));
            });
            return refusal.isPresent();
        }
    }

    private ExportResult export(ProjectSnapshot project, ExportOptions options) throws IOException {
        try (TerminalProgress progress = progress()) {
            return new DatasetExport().export(project, to, options, progress);
        }
    }

    private static boolean isWhole(IndexedProject project) {
        return project.openingProblems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR)
                && project.corpus().ids().stream().allMatch(id -> project.corpus().state(id) == ReportState.READY);
    }

    private int incomplete() {
        terminal().note("mithaq: " + text("export.incomplete", folder));
        return ExitCodes.FINDINGS;
    }

    private void tell(ExportedTable table) throws IOException {
        terminal().line(text("export.table", table.name(), table.rows()));
        if (preview) {
            TablePreview.lines(table.file(), PREVIEWED_ROWS).forEach(line -> terminal().line("  " + line));
            terminal().line("");
        }
    }

    private ExportOptions options(IndexedProject project) throws UserErrorException {
        String labels = labelLanguage(project.codebook().languages());
        ValueForm form = values == Values.labels ? new ValueForm.Labels(labels) : new ValueForm.Ids();
        return new ExportOptions(form, byteOrderMark, spreadsheetSafe,
                new CoderChoice(this).of(project.coders(), coders),
                CompanionKind.companions(companions(), new PackageDetails(license, created)));
    }

    private List<CompanionKind> companions() {
        return Stream.of(Beside.values()).filter(each -> !without.contains(each)).map(each -> each.kind).toList();
    }

    private String labelLanguage(List<String> known) throws UserErrorException {
        if (language.isPresent() && !known.contains(language.get())) {
            throw userError("error.noLanguage", language.get(), String.join(", ", known));
        }
        return language.or(() -> known.stream().findFirst()).orElse("");
    }
}
