package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.dossier.syntax.DossierParser;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.DossierSyntax;
import org.mithaq.core.dossier.syntax.Phrase;
import org.mithaq.core.dossier.syntax.Statement;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Names;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.coding.CodedRecord;

/**
 * Understands the text of a dossier under the codebook of a project and compares it with the coder's records. Changes
 * nothing; every text gives a plan.
 */
public final class DossierReader {

    private final Project project;
    private final DossierOptions options;
    private final Names names;
    private final DossierTexts texts;
    private final ExistingRecords existing;
    private final Problems problems = new Problems();
    private final List<DossierChange> changes = new ArrayList<>();
    private final List<CodedRecord> leftOut = new ArrayList<>();
    private final List<ReportId> sections = new ArrayList<>();
    private final Map<String, Integer> idsWritten = new HashMap<>();
    private DossierForm form;
    private Optional<ReportId> report;
    private Optional<RecordReader> records = Optional.empty();

    private DossierReader(Project project, DossierOptions options) {
        this.project = project;
        this.options = options;
        this.names = new Names(project.codebook(), options.language());
        this.texts = new DossierTexts(project::report);
        this.existing = new ExistingRecords(project);
        this.form = options.form();
        this.report = options.report();
    }

    /** What a text would change in a project. */
    public static DossierPlan read(String text, Project project, DossierOptions options) {
        DossierSyntax syntax = DossierParser.parse(text);
        return new DossierReader(project, options).plan(syntax);
    }

    private DossierPlan plan(DossierSyntax syntax) {
        List<Statement> statements = syntax.statements();
        boolean headed = !statements.isEmpty() && Keyword.DOSSIER.is(statements.getFirst().name());
        if (headed) {
            form(statements.getFirst());
        }
        statements.stream().skip(headed ? 1 : 0).forEach(this::statement);
        if (options.deletes() && problems.isEmpty() && syntax.problems().isEmpty()) {
            existing.left(sections).forEach(record -> changes.add(new DossierChange.Deleted(
                    new ReportId(CodedRecords.codingOf(record).getReport()), record)));
        }
        List<DossierProblem> all = new ArrayList<>(syntax.problems());
        all.addAll(problems.all());
        all.sort(Comparator.comparingInt((DossierProblem problem) -> problem.span().start()));
        return new DossierPlan(changes, leftOut, all);
    }

    private void form(Statement statement) {
        List<Term> terms = statement.phrases().getFirst().terms();
        Optional<DossierForm> written = terms.isEmpty() ? Optional.empty() : DossierForm.of(terms.getFirst().text());
        written.ifPresentOrElse(known -> form = known, () -> problems.error(statement.span(), "dossier.form.unknown"));
    }

    private void statement(Statement statement) {
        if (Keyword.REPORT.is(statement.name())) {
            report(statement);
        } else {
            statement.phrases().forEach(phrase -> record(statement.name(), phrase));
        }
    }

    private void report(Statement statement) {
        Phrase phrase = statement.phrases().getFirst();
        String id = phrase.terms().isEmpty() ? "" : phrase.terms().getFirst().text();
        if (!ReportId.isValid(id)) {
            problems.error(statement.span(), "dossier.report.form", id);
            return;
        }
        report = Optional.of(new ReportId(id));
        sections.add(report.get());
        records = Optional.empty();
        if (!project.reportIds().contains(report.get()) && project.coding(report.get()).isEmpty()) {
            problems.error(statement.span(), "dossier.report.unknown", id);
        }
        WrittenAttributes attributes = new WrittenAttributes(phrase.attributes(), problems);
        attributes.text(Keyword.BY).filter(coder -> !coder.equals(project.coder().value()))
                .ifPresent(coder -> problems.error(statement.span(), "dossier.coder.other", coder, project.coder()));
        attributes.finish();
    }

    private RecordReader records(ReportId current) {
        if (records.isEmpty()) {
            CitationReader citations = new CitationReader(texts, current, form, problems);
            records = Optional.of(new RecordReader(names, form, project.coder().value(), options.deletes(), citations,
                    problems));
        }
        return records.get();
    }

    private void record(Term name, Phrase phrase) {
        if (report.isEmpty()) {
            problems.error(name.span(), "dossier.report.missing");
            return;
        }
        boolean exact = Keyword.AS.is(name) && !phrase.terms().isEmpty();
        Term typeTerm = exact ? phrase.terms().getFirst() : name;
        RecordHead head = RecordHead.of(exact ? phrase.terms().subList(1, phrase.terms().size()) : phrase.terms(), problems);
        Optional<RecordType> type = exact ? names.codebook().recordType(typeTerm.text()) : names.type(typeTerm, problems);
        head.type().ifPresent(more -> problems.error(more.span(), "dossier.record.head", more.text()));
        if (!exact && type.isEmpty()) {
            return;
        }
        String typeName = type.map(RecordType::getName).orElse(typeTerm.text());
        Optional<CodedRecord> earlier = head.id().flatMap(id -> existing.take(report.get(), id.text(), typeName));
        if (head.id().isPresent() && !mayHave(head.id().get(), earlier)) {
            return;
        }
        RecordReader reader = records(report.get());
        int before = problems.all().size();
        CodedRecord wanted = reader.read(phrase, head, typeName, type, "", earlier);
        check(wanted, earlier, head.id().orElse(typeTerm));
        leftOut.addAll(reader.takeLeftOut());
        if (problems.all().size() == before || problems.all().stream().skip(before).noneMatch(DossierProblem::isError)) {
            changes.add(change(wanted, earlier));
        }
    }

    /** Whether a record may be written under an id. */
    private boolean mayHave(Term id, Optional<CodedRecord> earlier) {
        if (earlier.isPresent()) {
            return true;
        }
        Optional<String> elsewhere = existing.reportOf(id.text());
        if (elsewhere.isPresent()) {
            problems.error(id.span(), "dossier.id.taken", id.text(), elsewhere.get());
        } else if (form != DossierForm.FULL) {
            problems.error(id.span(), "dossier.record.unknown", id.text());
        }
        return elsewhere.isEmpty() && form == DossierForm.FULL;
    }

    /** No id may be written twice, nor be that of a part of another record. */
    private void check(CodedRecord wanted, Optional<CodedRecord> earlier, Term where) {
        Set<String> own = earlier.stream().flatMap(CodedRecords::withParts).map(CodedRecord::getId)
                .collect(Collectors.toSet());
        CodedRecords.withParts(wanted).map(CodedRecord::getId).filter(id -> !id.isEmpty()).forEach(id -> {
            if (idsWritten.merge(id, 1, Integer::sum) == 2 && existing.count(id) < 2) {
                problems.error(where.span(), "dossier.id.double", id);
            }
            if (!own.contains(id)) {
                existing.reportOf(id).ifPresent(other -> problems.error(where.span(), "dossier.id.taken", id, other));
            }
        });
    }

    private DossierChange change(CodedRecord wanted, Optional<CodedRecord> earlier) {
        if (earlier.isEmpty()) {
            return new DossierChange.New(report.orElseThrow(), wanted);
        }
        List<String> differences = Differences.between(earlier.get(), wanted);
        return differences.isEmpty() ? new DossierChange.Unchanged(report.orElseThrow(), earlier.get())
                : new DossierChange.Changed(report.orElseThrow(), earlier.get(), wanted, differences);
    }
}
