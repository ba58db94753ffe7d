package org.mithaq.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.dossier.DossierEdits;
import org.mithaq.core.dossier.DossierFile;
import org.mithaq.core.dossier.DossierForm;
import org.mithaq.core.dossier.DossierOptions;
import org.mithaq.core.dossier.DossierPlan;
import org.mithaq.core.dossier.DossierPrinter;
import org.mithaq.core.dossier.DossierReader;
import org.mithaq.core.dossier.DossierSection;
import org.mithaq.core.dossier.DossierStyle;
import org.mithaq.core.dossier.DossierTexts;
import org.mithaq.core.dossier.RecordSelection;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.LineIndex;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.message.VisibleText;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.store.AtomicFile;
import org.mithaq.core.store.GivenFile;
import org.mithaq.model.codebook.Severity;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints records as text, and reads such text into a project. */
final class DossierVerb extends Verb {

    private static final Path STREAM = Path.of("-");
    private static final List<String> OF_PRINTING = List.of("--records", "--form", "--labels");
    private static final List<String> OF_READING = List.of("--delete", "--dry-run");

    @Spec
    private CommandSpec spec;

    /** Where to or from where: one of the two. */
    static final class Direction {
        @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "option.dossier.to")
        private Optional<Path> to = Optional.empty();

        @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "option.dossier.from")
        private Optional<Path> from = Optional.empty();
    }

    @Parameters(paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @ArgGroup(multiplicity = "1")
    private Direction direction;

    @Option(names = "--records", split = ",", paramLabel = "ID|TYPE|REPORT", descriptionKey = "option.dossier.records")
    private List<String> records = List.of();

    @Option(names = "--form", paramLabel = "full|readable|short", descriptionKey = "option.dossier.form")
    private String form = DossierForm.FULL.word();

    @Option(names = "--labels", paramLabel = "LANGUAGE", descriptionKey = "option.dossier.labels")
    private Optional<String> labels = Optional.empty();

    @Option(names = "--delete", descriptionKey = "option.dossier.delete")
    private boolean delete;

    @Option(names = "--dry-run", descriptionKey = "option.dossier.dryRun")
    private boolean dryRun;

    @Mixin
    private CoderOption coder;

    DossierVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        if (direction.to.isPresent()) {
            refuse(OF_READING, "--to");
            return print(direction.to.get());
        }
        refuse(OF_PRINTING, "--from");
        return read(direction.from.orElseThrow());
    }

    /** What would change nothing is not passed over in silence: whoever typed it expects something else to happen. */
    private void refuse(List<String> idle, String beside) throws UserErrorException {
        String typed = idle.stream().filter(spec.commandLine().getParseResult()::hasMatchedOption)
                .collect(Collectors.joining(", "));
        if (!typed.isEmpty()) {
            throw userError("dossier.idle", typed, beside);
        }
    }

    private int print(Path to) throws UserErrorException, MithaqException, IOException {
        DossierForm wanted = DossierForm.of(form).orElseThrow(() -> userError("dossier.noForm", form));
        try (Project project = open(folder, coder.coder(), Access.READ_ONLY)) {
            new CoderChoice(this).of(project.coders(), coder.typed());
            tellProblems(project.openingProblems());
            if (labels.isPresent() && !project.codebook().languages().contains(labels.get())) {
                throw userError("dossier.noLanguage", labels.get(), String.join(", ", project.codebook().languages()));
            }
            RecordSelection selection = new RecordSelection(records);
            List<String> unknown = selection.unknown(project);
            if (!unknown.isEmpty()) {
                throw userError("dossier.noRecord", String.join(", ", unknown));
            }
            List<DossierSection> sections = selection.of(project);
            String text = DossierPrinter.print(sections, project.codebook(), new DossierTexts(project::report)::raw,
                    new DossierStyle(wanted, labels));
            if (to.equals(STREAM)) {
                terminal().out().print(text);
            } else {
                new AtomicFile().write(to, text.getBytes(StandardCharsets.UTF_8));
                long count = sections.stream().mapToLong(section -> section.records().size()).sum();
                terminal().line(text("dossier.written", count, to));
            }
            boolean incomplete = project.openingProblems().stream()
                    .anyMatch(problem -> problem.severity() == Severity.ERROR);
            return incomplete ? ExitCodes.FINDINGS : ExitCodes.FINE;
        }
    }

    private int read(Path from) throws UserErrorException, MithaqException, IOException {
        byte[] bytes = from.equals(STREAM) ? System.in.readAllBytes() : GivenFile.read(from);
        DossierFile file = DossierFile.decode(bytes);
        if (file.problem().isPresent()) {
            tell(from, file.text(), List.of(file.problem().get()));
            return ExitCodes.WRONG_USE;
        }
        try (Project project = open(folder, coder.coder(), dryRun ? Access.READ_ONLY : Access.READ_WRITE)) {
            tellProblems(project.openingProblems());
            if (!dryRun) {
                recover(project);
            }
            DossierOptions options = DossierOptions.typed(terminal().locale().getLanguage()).withDeletes(delete);
            DossierPlan plan = DossierReader.read(file.text(), project, options);
            tell(from, file.text(), plan.problems());
            new DossierLines(this).tell(plan, delete);
            if (plan.hasErrors()) {
                terminal().note("mithaq: " + text("dossier.errors", from));
                return ExitCodes.WRONG_USE;
            }
            if (!dryRun && plan.changesAnything()) {
                DossierEdits.carryOut(plan, project);
                project.save();
            }
            return plan.problems().isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
        }
    }

    /** What an earlier process could not save is the coder's work and is saved along. */
    private void recover(Project project) throws IOException {
        Optional<Recovery> left = project.pendingJournal();
        if (left.isPresent()) {
            left.get().recover();
            terminal().note(text("suggest.recovered", left.get().steps(), left.get().lastChange()));
        }
    }

    private void tell(Path file, String content, List<DossierProblem> problems) {
        LineIndex lines = new LineIndex(content);
        for (DossierProblem problem : problems) {
            int start = problem.span().start();
            terminal().note(VisibleText.of(file.toString()) + ":" + lines.line(start) + ":" + lines.column(start) + ": "
                    + problem.severity().getLiteral() + ": " + problem.message().in(terminal().locale())
                    + " [" + problem.code() + "]");
        }
    }
}
