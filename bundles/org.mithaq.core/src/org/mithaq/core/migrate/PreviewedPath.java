package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.coding.CodingChanges;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.coding.CodedRecord;

/** What the way from one version to an edited codebook does to records of that version, which are used up by it. */
final class PreviewedPath {

    private final VersionPath path;
    private final Optional<ComparedRecords> compared;
    private final Map<Change, List<Effect>> effects = new LinkedHashMap<>();
    private final RecordMigration migration = new RecordMigration(CodingChanges.ofCopies(), SplitChoice.NONE,
            effect -> effects.get(effect.change()).add(effect));

    /** @param old the codebook as it was at that version, if that is known */
    PreviewedPath(Optional<LoadedCodebook> old, VersionPath path) {
        this.path = path;
        compared = old.map(known -> new ComparedRecords(known, path));
        path.steps().forEach(step -> step.changes().forEach(change -> effects.put(change, new ArrayList<>())));
    }

    /** Looks at a record as it is, before any of those that it belongs to or that belong to it follow. */
    void look(CodedRecord record) {
        compared.ifPresent(known -> known.add(record));
    }

    /** Lets a record follow, after its parts. */
    void follow(CodedRecord record) {
        migration.migrate(record, path);
    }

    List<ChangeReport> reports() {
        List<ChangeReport> reports = new ArrayList<>();
        for (VersionStep step : path.steps()) {
            step.changes().forEach(change -> reports.add(ChangeReport.stated(change, step, effects.get(change))));
        }
        compared.ifPresent(known -> reports.addAll(known.reports()));
        return reports;
    }
}
