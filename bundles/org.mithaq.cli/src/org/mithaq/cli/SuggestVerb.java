package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportUnavailableException;
import org.mithaq.core.review.Refusals;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.accept.Acceptance;
import org.mithaq.core.suggest.accept.SuggestionAcceptor;
import org.mithaq.core.suggest.find.SuggestionFinder;
import org.mithaq.core.suggest.learnt.LearntKinds;
import org.mithaq.export.SuggestionTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for suggestions, lists them, records them. */
final class SuggestVerb extends Verb {

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "parameter.project")
    private Path folder;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "REPORT", descriptionKey = "parameter.report")
    private List<String> reports = List.of();

    @Option(names = "--list", paramLabel = "FILE.csv", descriptionKey = "option.list")
    private Optional<Path> list = Optional.empty();

    @Option(names = "--accept", descriptionKey = "option.accept")
    private boolean accept;

    @Option(names = "--refused", descriptionKey = "option.refused")
    private boolean refused;

    @Mixin
    private CoderOption coder;

    private boolean unreadable;

    SuggestVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws UserErrorException, MithaqException, IOException {
        try (Project project = open(folder, coder.coder(), accept ? Access.READ_WRITE : Access.READ_ONLY)) {
            tellProblems(project.openingProblems());
            if (accept && project.codebook().hasErrors()) {
                throw userError("error.codebook", folder);
            }
            if (accept) {
                recover(project);
            }
            Map<ReportId, List<Suggestion>> found = find(project);
            if (list.isPresent()) {
                SuggestionTable.write(list.get(), found);
                terminal().line(text("suggest.listed", found.values().stream().mapToInt(List::size).sum(), list.get()));
            }
            if (accept) {
                accept(project, found);
            }
            if (list.isEmpty() && !accept) {
                found.forEach(this::count);
            }
            return unreadable ? ExitCodes.WRONG_USE : ExitCodes.FINE;
        }
    }

    /** A report that cannot be read is told about and keeps none of the others from being looked at. */
    private Map<ReportId, List<Suggestion>> find(Project project) throws UserErrorException {
        LearntKinds learnt = LearntKinds.of(project.codebook(), project.codings(), () -> false);
        SuggestionFinder finder = new SuggestionFinder(project.codebook(), learnt);
        Map<ReportId, List<Suggestion>> found = new LinkedHashMap<>();
        List<ReportId> chosen = new ReportChoice(this).of(project.reportIds(), reports);
        try (TerminalProgress progress = progress()) {
            for (int i = 0; i < chosen.size(); i++) {
                ReportId report = chosen.get(i);
                progress.begin(locale -> text("suggest.looking", report), chosen.size());
                progress.worked(i);
                find(project, finder, report, found);
            }
        }
        return found;
    }

    private void find(Project project, SuggestionFinder finder, ReportId report, Map<ReportId, List<Suggestion>> into) {
        try {
            into.put(report, wanted(project, report, finder.find(project.report(report))));
        } catch (ReportUnavailableException e) {
            unreadable = true;
            terminal().note("mithaq: " + e.userMessage().in(terminal().locale()));
        }
    }

    private List<Suggestion> wanted(Project project, ReportId report, List<Suggestion> found) {
        Refusals refusals = Refusals.of(project.coding(report));
        return found.stream().filter(suggestion -> refused || !refusals.contains(suggestion)).toList();
    }

    /** What an earlier process could not save is the coder's work: it is saved along, so that nothing is made twice. */
    private void recover(Project project) throws IOException {
        Optional<Recovery> left = project.pendingJournal();
        if (left.isPresent()) {
            left.get().recover();
            terminal().note(text("suggest.recovered", left.get().steps(), left.get().lastChange()));
        }
    }

    private void accept(Project project, Map<ReportId, List<Suggestion>> found) throws MithaqException, IOException {
        SuggestionAcceptor acceptor = new SuggestionAcceptor(project);
        Map<ReportId, Acceptance> accepted = new LinkedHashMap<>();
        for (Map.Entry<ReportId, List<Suggestion>> report : found.entrySet()) {
            List<Suggestion> likely = report.getValue().stream().filter(Suggestion::isLikely).toList();
            accepted.put(report.getKey(), acceptor.accept(project.report(report.getKey()), likely));
        }
        project.save();
        accepted.forEach((report, acceptance) -> terminal().line(text("suggest.accepted", report, acceptance.made(), acceptance.known())));
    }

    private void count(ReportId report, List<Suggestion> suggestions) {
        Map<String, Integer> counts = new TreeMap<>();
        suggestions.forEach(suggestion -> counts.merge(suggestion.kind(), 1, Integer::sum));
        counts.forEach((kind, count) -> terminal().line(text("suggest.count", report, kind, count)));
    }
}
