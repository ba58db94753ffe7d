package org.mithaq.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.baseline.Baseline;
import org.mithaq.core.check.affected.AffectedRecords;
import org.mithaq.core.check.project.ProjectRules;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.corpus.Report;

/**
 * Checks a project again and again while it is worked on: all of it at first, and whenever the codebook, the reports or what is accepted
 * changes; after an edit only what the edit can affect. Comes to the same result as {@link ProjectChecker}. For one thread at a time.
 */
public final class ContinuousCheck {

    /** So many findings are kept at most; of the others only how many there are. */
    static final int MOST_KEPT = 50_000;

    private final Checkers checkers = new Checkers();
    private final ProjectChecker checker = new ProjectChecker();
    private final Map<IndexedDocument, DocumentFindings> documents = new TreeMap<>(IndexedDocument.BY_REPORT);
    private Optional<LoadedCodebook> codebook = Optional.empty();
    private Map<ReportId, Report> reports = Map.of();
    private Baseline baseline = Baseline.EMPTY;
    private Found known = Found.NOTHING;
    private Found aboutProject = Found.NOTHING;
    private final Map<CoderName, Found> aboutCoders = new TreeMap<>();
    /** Whose rules about the project have to be asked again. */
    private final Set<CoderName> outdated = new TreeSet<>();
    private int kept;

    /** The same as {@link #check(ProjectSnapshot, Consumer, ProgressMonitor)}, without anything meanwhile. */
    public CheckResult check(ProjectSnapshot project, ProgressMonitor progress) {
        return check(project, result -> {
            // waits for all of it
        }, progress);
    }

    /**
     * Brings the result to the state of a project.
     *
     * @param meanwhile is given what is known when rules about the project have to be asked again, which go through all
     *     records: they are as they were before, the rest is as it is now
     * @throws java.util.concurrent.CancellationException when cancelled; the next call goes on from where this one was
     *     called
     */
    public CheckResult check(ProjectSnapshot project, Consumer<CheckResult> meanwhile, ProgressMonitor progress) {
        boolean sameRules = codebook.filter(before -> before == project.codebook()).isPresent()
                && reports == project.reports() && baseline.equals(project.baseline());
        if (!sameRules || AffectedRecords.mayBeAll(project.codebook()) || isGone(project)) {
            checkAll(project, progress);
        } else {
            checkChanges(project, progress);
        }
        known = checkers.known(project);
        if (!outdated.isEmpty()) {
            meanwhile.accept(result());
            checkCoders(project, progress);
        }
        return result();
    }

    /** Coder by coder, so that little is lost when it is cancelled. */
    private void checkCoders(ProjectSnapshot project, ProgressMonitor progress) {
        for (CoderName coder : List.copyOf(outdated)) {
            aboutCoders.put(coder, checkers.coder(project, coder, progress));
            outdated.remove(coder);
        }
    }

    private boolean isGone(ProjectSnapshot project) {
        Set<IndexedDocument> there = new TreeSet<>(IndexedDocument.BY_REPORT);
        there.addAll(project.documents());
        return !there.containsAll(documents.keySet());
    }

    /** Forgets the results, so that the next check looks at everything. */
    public void forget() {
        codebook = Optional.empty();
    }

    private void checkAll(ProjectSnapshot project, ProgressMonitor progress) {
        codebook = Optional.empty();
        documents.clear();
        aboutCoders.clear();
        outdated.clear();
        kept = 0;
        List<Found> about = new ArrayList<>();
        checker.run(project, about::add, aboutCoders::put, this::keep, progress);
        aboutProject = about.getLast();
        codebook = Optional.of(project.codebook());
        reports = project.reports();
        baseline = project.baseline();
    }

    private void keep(DocumentFindings found) {
        boolean room = kept + found.kept() <= MOST_KEPT;
        kept += room ? found.kept() : 0;
        documents.put(found.document(), room ? found : found.countsOnly());
    }

    private void checkChanges(ProjectSnapshot project, ProgressMonitor progress) {
        Map<IndexedDocument, DocumentFindings> changed = changed(project);
        AffectedRecords affected = new AffectedRecords(project.records().index(), project.codebook());
        changed.forEach((document, before) -> changes(before, document, affected));
        Map<IndexedDocument, Set<Integer>> again = affected.places().stream().collect(Collectors.groupingBy(
                RecordPlace::document, Collectors.mapping(RecordPlace::root, Collectors.toSet())));
        changed.keySet().forEach(document -> again.putIfAbsent(document, Set.of()));
        List<DocumentFindings> found = new ArrayList<>();
        again.forEach((document, roots) -> {
            progress.checkCancelled();
            DocumentFindings before = changed.getOrDefault(document, documents.get(document));
            found.add(again(project, document, before, roots));
        });
        found.forEach(this::replace);
        if (affected.ofProject()) {
            List<CoderName> asked = ProjectRules.coders(project);
            changed.keySet().stream().map(IndexedDocument::coder).filter(asked::contains).forEach(outdated::add);
        }
    }

    private void replace(DocumentFindings found) {
        DocumentFindings before = documents.remove(found.document());
        kept -= before == null ? 0 : before.kept();
        keep(found);
    }

    /** The documents that are others now, with what was found in them before. */
    private Map<IndexedDocument, DocumentFindings> changed(ProjectSnapshot project) {
        Map<IndexedDocument, DocumentFindings> changed = new HashMap<>();
        for (IndexedDocument document : project.documents()) {
            DocumentFindings before = documents.get(document);
            if (before == null) {
                changed.put(document, DocumentFindings.of(document, Found.NOTHING, List.of()));
            } else if (before.document() != document) {
                changed.put(document, before);
            }
        }
        return changed;
    }

    private static void changes(DocumentFindings before, IndexedDocument now, AffectedRecords affected) {
        IndexedDocument then = before.document();
        if (then == now) {
            now.forEachRoot((place, root) -> affected.cameOrWent(now, root));
            return;
        }
        Map<String, List<CodedRecord>> gone = rootsOfOne(then, now).stream().map(then::root)
                .collect(Collectors.groupingBy(CodedRecord::getId, HashMap::new, Collectors.toList()));
        for (int root : rootsOfOne(now, then)) {
            CodedRecord record = now.root(root);
            List<CodedRecord> same = gone.getOrDefault(record.getId(), List.of());
            if (same.size() == 1) {
                affected.changed(now, same.getFirst(), record);
                gone.remove(record.getId());
            } else {
                affected.cameOrWent(now, record);
            }
        }
        gone.values().forEach(each -> each.forEach(record -> affected.cameOrWent(now, record)));
    }

    /** The places of the records at the top that only one of two documents has as they are. */
    private static List<Integer> rootsOfOne(IndexedDocument one, IndexedDocument other) {
        Map<Long, Long> there = contents(other).collect(Collectors.groupingBy(content -> content, Collectors.counting()));
        return IntStream.range(0, one.roots())
                .filter(root -> there.merge(one.contentOf(root), -1L, Long::sum) < 0).boxed().toList();
    }

    private static Stream<Long> contents(IndexedDocument document) {
        return IntStream.range(0, document.roots()).mapToObj(document::contentOf);
    }

    /** What is found in a document now: for some records anew, for the others as before. */
    private DocumentFindings again(ProjectSnapshot project, IndexedDocument document, DocumentFindings before,
            Set<Integer> roots) {
        Map<Long, Deque<Found>> unchanged = new HashMap<>();
        for (int root = 0; root < before.roots().size(); root++) {
            unchanged.computeIfAbsent(before.document().contentOf(root), content -> new ArrayDeque<>())
                    .add(before.roots().get(root));
        }
        List<Found> found = new ArrayList<>(document.roots());
        for (int root = 0; root < document.roots(); root++) {
            Found same = unchanged.getOrDefault(document.contentOf(root), new ArrayDeque<>()).poll();
            found.add(same == null || roots.contains(root) ? checkers.root(project, new RecordPlace(document, root)) : same);
        }
        return DocumentFindings.of(document, checkers.document(project, document), found);
    }

    private CheckResult result() {
        List<Finding> findings = new ArrayList<>(known.kept());
        findings.addAll(aboutProject.kept());
        FindingCounts counts = known.counts().plus(aboutProject.counts());
        for (Found coder : aboutCoders.values()) {
            findings.addAll(coder.kept());
            counts = counts.plus(coder.counts());
        }
        for (DocumentFindings document : documents.values()) {
            counts = counts.plus(document.counts());
            if (document.kept() > 0) {
                document.findings().forEach(findings::add);
            }
        }
        return new CheckResult(findings, counts);
    }
}
