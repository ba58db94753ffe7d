package org.mithaq.core.migrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.baseline.FollowingAcceptance;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChanges;
import org.mithaq.core.coding.RecordContext;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Access;
import org.mithaq.core.project.Project;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.core.version.RecordVersions.State;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RefusedSuggestion;

/**
 * Lets the records of one coder follow the codebook of a project, from whatever versions they were made under. Records of
 * others stay as they are until these coders do the same.
 */
public final class Migration {

    private final Project project;
    private final LoadedCodebook codebook;
    private final RecordVersions versions;
    private final Optional<CodebookVersion> assumed;

    private Migration(Project project, Optional<CodebookVersion> assumed) {
        this.project = project;
        this.codebook = project.codebook();
        this.versions = project.versions();
        this.assumed = assumed;
    }

    /**
     * @throws RefusedException when the codebook has errors: what it says about its changes may be incomplete
     */
    public static Migration of(Project project) {
        return of(project, Optional.empty());
    }

    /**
     * As the other one.
     *
     * @param assumed the version that records were made under which do not tell a version that the codebook knows
     */
    public static Migration of(Project project, Optional<CodebookVersion> assumed) {
        if (project.codebook().hasErrors()) {
            throw new RefusedException(Messages.of("migrate.brokenCodebook"));
        }
        return new Migration(project, assumed);
    }

    /** Whether anything of the coder has to follow the codebook. */
    public boolean isNeeded() {
        return project.ownCodings().stream().filter(this::isOfThisCodebook).anyMatch(coding ->
                CodedRecords.all(coding).anyMatch(record -> versions.state(record) == State.OUTDATED)
                        || coding.getRefusals().stream().anyMatch(refused -> versions
                                .state(RecordVersions.of(refused)) == State.OUTDATED));
    }

    /**
     * Works out what happens. Changes nothing, and may be done by any thread while nobody changes the codings.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public MigrationPlan plan(ProgressMonitor progress) {
        Command lastStep = project.commandStack().getUndoCommand();
        List<Coding> codings = project.ownCodings();
        progress.begin(Messages.of("progress.migration"), 3 * codings.size());
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<Coding> copies = new ArrayList<>();
        forEach(codings, progress, coding -> copies.add((Coding) copier.copy(coding)));
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        copier.forEach((original, copy) -> originals.put(copy, original));
        PlannedChanges changes = new PlannedChanges(originals);
        FollowingAcceptance acceptance = FollowingAcceptance.of(project.layout(), copies, this::variableToday);
        MigrationReport report = migrate(copies, changes, progress);
        return new MigrationPlan(project, lastStep, report, changes, acceptance, acceptance.followed());
    }

    /**
     * Lets the records follow at once, as one step of undo. It is not saved yet. What is accepted about them comes first,
     * since that does no harm without them: whoever is stopped in between loses nothing.
     *
     * @throws RefusedException when the project is open for reading only; nothing is changed
     * @throws MithaqException when findings that are accepted cannot be kept so; no record is changed
     */
    public MigrationReport run() throws MithaqException, IOException {
        MigrationPlan plan = plan(ProgressMonitor.NONE);
        if (project.access() == Access.READ_WRITE) {
            plan.keepAccepted();
        }
        plan.carryOut();
        return plan.report();
    }

    /** Findings about an attribute name it without its role. */
    private String variableToday(CodedRecord record, String variable) {
        Stream<String> roles = record.getValues().stream().filter(Participation.class::isInstance)
                .map(role -> record.getType() + "." + role.getVariable());
        List<ChangedElement> meant = Stream.concat(Stream.of(record.getType()), roles.distinct())
                .map(owner -> ChangedElement.feature(owner, variable)).toList();
        return path(record).stream().flatMap(path -> meant.stream().flatMap(each -> path.today(each).stream()))
                .map(ChangedElement::name).filter(name -> !name.equals(variable)).findFirst().orElse(variable);
    }

    private static void forEach(List<Coding> codings, ProgressMonitor progress, Consumer<Coding> work) {
        for (Coding coding : codings) {
            progress.checkCancelled();
            work.accept(coding);
            progress.worked(1);
        }
    }

    private MigrationReport migrate(List<Coding> codings, CodingChanges changes, ProgressMonitor progress) {
        SplitChoice splits = SplitConditions.areNeeded(codebook) ? conditions(codings, progress) : SplitChoice.NONE;
        Map<String, Integer> unclear = new TreeMap<>();
        codings.stream().filter(this::isOfThisCodebook).flatMap(CodedRecords::all)
                .filter(record -> versions.state(record) == State.UNCLEAR && path(record).isEmpty())
                .forEach(record -> unclear.merge(RecordVersions.of(record), 1, Integer::sum));
        List<ChangeReport> compared = compared(codings);
        List<Effect> effects = new ArrayList<>();
        int refusals = codings.stream().filter(this::isOfThisCodebook).mapToInt(coding -> refusals(coding, changes)).sum();
        Map<String, Integer> records = apply(codings, new Work(changes, splits, effects), progress);
        List<ChangeReport> reports = new ArrayList<>(reports(records, effects));
        reports.addAll(compared);
        return new MigrationReport(project.coder(), codebook.version(), records, refusals, reports, unclear);
    }

    /** What changed beside what the changes blocks say, as far as copies of the older versions were kept. */
    private List<ChangeReport> compared(List<Coding> codings) {
        Map<String, List<CodedRecord>> byVersion = new TreeMap<>();
        codings.stream().filter(this::isOfThisCodebook).flatMap(CodedRecords::all).forEach(record -> byVersion
                .computeIfAbsent(RecordVersions.of(record), version -> new ArrayList<>()).add(record));
        List<ChangeReport> reports = new ArrayList<>();
        byVersion.forEach((version, records) -> CodebookVersion.of(version)
                .filter(known -> CodebookVersion.of(codebook.version()).filter(known::isBefore).isPresent())
                .ifPresent(known -> project.codebookAt(known).ifPresent(old -> VersionPath.from(known, codebook)
                        .ifPresent(path -> reports.addAll(compared(old, path, records))))));
        return reports;
    }

    private static List<ChangeReport> compared(LoadedCodebook old, VersionPath path, List<CodedRecord> records) {
        ComparedRecords compared = new ComparedRecords(old, path);
        records.forEach(compared::add);
        return compared.reports();
    }

    private record Work(CodingChanges changes, SplitChoice splits, List<Effect> effects) {
    }

    /** @return how many records followed, by their version of before */
    private Map<String, Integer> apply(List<Coding> codings, Work work, ProgressMonitor progress) {
        Map<String, Integer> records = new TreeMap<>();
        RecordMigration migration = new RecordMigration(work.changes(), work.splits(), work.effects()::add);
        forEach(codings.stream().filter(this::isOfThisCodebook).toList(), progress, coding -> {
            coding.getRecords().forEach(root -> apply(root, migration, records));
            if (versions.areCurrent(coding)) {
                work.changes().set(coding, Literals.CODING__CODEBOOK_VERSION, codebook.version());
            }
        });
        return records;
    }

    private void apply(CodedRecord record, RecordMigration migration, Map<String, Integer> records) {
        record.getParts().forEach(part -> apply(part, migration, records));
        path(record).ifPresent(path -> {
            records.merge(RecordVersions.of(record), 1, Integer::sum);
            migration.migrate(record, path);
        });
    }

    /** Before the records, which tell the coding that everything in it is of today. */
    private int refusals(Coding coding, CodingChanges changes) {
        RefusalMigration migration = new RefusalMigration(changes);
        int followed = 0;
        for (RefusedSuggestion refused : List.copyOf(coding.getRefusals())) {
            Optional<VersionPath> path = path(RecordVersions.of(refused));
            path.ifPresent(way -> migration.migrate(coding, refused, way));
            followed += path.isPresent() ? 1 : 0;
        }
        return followed;
    }

    private Optional<VersionPath> path(CodedRecord record) {
        return path(RecordVersions.of(record));
    }

    /** The way from a version that is older than the codebook, even when no name changed on it. */
    private Optional<VersionPath> path(String made) {
        Optional<CodebookVersion> version = versions.state(made) == State.UNCLEAR ? assumed : CodebookVersion.of(made);
        Optional<CodebookVersion> today = CodebookVersion.of(codebook.version());
        return version.filter(known -> today.filter(known::isBefore).isPresent())
                .flatMap(known -> VersionPath.from(known, codebook));
    }

    private boolean isOfThisCodebook(Coding coding) {
        return coding.getCodebook().isEmpty() || coding.getCodebook().equals(codebook.name());
    }

    private SplitChoice conditions(List<Coding> codings, ProgressMonitor progress) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<Coding> copies = List.copyOf(copier.copyAll(codings));
        apply(copies, new Work(CodingChanges.ofCopies(), SplitChoice.NONE, new ArrayList<>()), progress);
        return new SplitConditions(codebook, RecordContext.of(copies, project.metadata(), project::report),
                record -> (CodedRecord) copier.get(record));
    }

    private List<ChangeReport> reports(Map<String, Integer> records, List<Effect> effects) {
        Map<Change, List<Effect>> byChange = new LinkedHashMap<>();
        List<ChangeReport> reports = new ArrayList<>();
        for (VersionStep step : steps(records)) {
            step.changes().forEach(change -> byChange.put(change, new ArrayList<>()));
        }
        effects.forEach(effect -> byChange.get(effect.change()).add(effect));
        for (VersionStep step : steps(records)) {
            step.changes().forEach(change -> reports.add(ChangeReport.stated(change, step, byChange.get(change))));
        }
        return reports;
    }

    /** The steps that some record goes. */
    private List<VersionStep> steps(Map<String, Integer> records) {
        Optional<CodebookVersion> oldest = records.keySet().stream()
                .map(version -> CodebookVersion.of(version).or(() -> assumed)).flatMap(Optional::stream)
                .min(CodebookVersion::compareTo);
        return oldest.flatMap(version -> VersionPath.from(version, codebook)).map(VersionPath::steps).orElse(List.of());
    }
}
