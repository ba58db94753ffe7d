package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangeText;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.codebook.version.VersionStep;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChanges;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.model.codebook.Change;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * What an edited codebook would do to records that follow the saved one, of all coders: for editors, while it is edited.
 * Conditions of splits are not asked, since the records may not have been coded for what they ask.
 */
public final class ChangePreview {

    private ChangePreview() {
    }

    /**
     * @param saved the codebook that the records follow
     * @param edited the codebook as it stands in an editor, its version raised or not
     * @param codings are not changed; records of other versions than the saved one are left out
     * @return each change with the records that it affects: what the changes blocks say, then what they do not say
     */
    public static List<ChangeReport> of(LoadedCodebook saved, LoadedCodebook edited, List<Coding> codings) {
        Optional<VersionPath> path = CodebookVersion.of(saved.version())
                .flatMap(version -> VersionPath.from(version, edited));
        if (path.isEmpty()) {
            return List.of();
        }
        List<CodedRecord> records = List.copyOf(EcoreUtil.copyAll(codings)).stream().flatMap(CodedRecords::all)
                .filter(record -> RecordVersions.of(record).equals(saved.version())).toList();
        List<ChangeReport> compared = Migration.compared(saved, path.get(), records);
        List<ChangeReport> reports = new ArrayList<>(stated(path.get(), records));
        reports.addAll(compared);
        return reports;
    }

    private static List<ChangeReport> stated(VersionPath path, List<CodedRecord> records) {
        Map<Change, List<Effect>> effects = new LinkedHashMap<>();
        path.steps().forEach(step -> step.changes().forEach(change -> effects.put(change, new ArrayList<>())));
        RecordMigration migration = new RecordMigration(CodingChanges.ofCopies(), SplitChoice.NONE,
                effect -> effects.get(effect.change()).add(effect));
        records.reversed().forEach(record -> migration.migrate(record, path));
        List<ChangeReport> reports = new ArrayList<>();
        for (VersionStep step : path.steps()) {
            step.changes().forEach(change -> reports.add(new ChangeReport(ChangeKind.of(change), step.toString(),
                    ChangeText.of(change), effects.get(change), Set.of())));
        }
        return reports;
    }
}
