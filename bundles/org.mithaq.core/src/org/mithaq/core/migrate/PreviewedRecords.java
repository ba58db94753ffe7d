package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.version.RecordVersions;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Goes through records of all versions and finds out what an edited codebook does to each. */
final class PreviewedRecords {

    private final LoadedCodebook saved;
    private final LoadedCodebook edited;
    private final CodebookVersion today;
    private final Function<CodebookVersion, Optional<LoadedCodebook>> older;
    private final Map<String, Optional<PreviewedPath>> byText = new HashMap<>();
    private final Map<CodebookVersion, Optional<PreviewedPath>> paths = new TreeMap<>();
    private final Map<String, Integer> records = new TreeMap<>();
    private final Map<String, Integer> unclear = new TreeMap<>();

    /**
     * @param saved what records that state no version follow
     * @param today the version of the edited codebook
     * @param older gives the codebook as it was at a version
     */
    PreviewedRecords(LoadedCodebook saved, LoadedCodebook edited, CodebookVersion today,
            Function<CodebookVersion, Optional<LoadedCodebook>> older) {
        this.saved = saved;
        this.edited = edited;
        this.today = today;
        this.older = older;
    }

    /** Takes a record at the top of a coding into account, with its parts; it may be changed by that. */
    void add(CodedRecord root) {
        List<CodedRecord> records = CodedRecords.withParts(root).toList();
        List<Optional<PreviewedPath>> ways = records.stream().map(this::path).toList();
        for (int i = 0; i < records.size(); i++) {
            CodedRecord record = records.get(i);
            ways.get(i).ifPresent(way -> way.look(record));
        }
        for (int i = records.size() - 1; i >= 0; i--) {
            CodedRecord record = records.get(i);
            ways.get(i).ifPresent(way -> way.follow(record));
        }
    }

    boolean isOfThisCodebook(Coding coding) {
        return coding.getCodebook().isEmpty() || coding.getCodebook().equals(saved.name());
    }

    private Optional<PreviewedPath> path(CodedRecord record) {
        String version = RecordVersions.of(record);
        Optional<PreviewedPath> path = byText.computeIfAbsent(version, text -> known(text).flatMap(this::path));
        if (path.isPresent()) {
            records.merge(version, 1, Integer::sum);
        } else if (known(version).filter(today::isBefore).isEmpty()) {
            unclear.merge(version, 1, Integer::sum);
        }
        return path;
    }

    private Optional<CodebookVersion> known(String version) {
        boolean unstated = version.isEmpty() && VersionPath.steps(saved).isEmpty();
        return CodebookVersion.of(unstated ? saved.version() : version);
    }

    private Optional<PreviewedPath> path(CodebookVersion version) {
        if (today.isBefore(version)) {
            return Optional.empty();
        }
        return paths.computeIfAbsent(version, from -> VersionPath.from(from, edited)
                .map(path -> new PreviewedPath(codebookAt(from), path)));
    }

    /** A copy that was kept when something was coded counts more than files that may have been changed since. */
    private Optional<LoadedCodebook> codebookAt(CodebookVersion version) {
        return older.apply(version).or(() -> Optional.of(saved)
                .filter(codebook -> CodebookVersion.of(codebook.version()).equals(Optional.of(version))));
    }

    ChangePreview preview() {
        List<ChangeReport> changes = new ArrayList<>();
        paths.values().forEach(path -> path.ifPresent(way -> changes.addAll(way.reports())));
        return new ChangePreview(edited.version(), Optional.empty(), records, changes, unclear);
    }
}
