package org.mithaq.core.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.CodebookVersion;
import org.mithaq.codebook.version.VersionPath;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.RefusedSuggestion;

/**
 * How the versions that records belong to stand to the codebook of today. One record of a file may be older than another
 * one: each knows its own version.
 */
public final class RecordVersions {

    /** How the version of a record stands to the codebook. */
    public enum State {
        /** Its names are those of today. */
        CURRENT,
        /** The codebook states what became of its names since. */
        OUTDATED,
        /** It was made under a version that the codebook has not come to. */
        NEWER,
        /** It states no version, or one that the codebook does not say how to go on from. */
        UNCLEAR
    }

    private final LoadedCodebook codebook;
    private final Optional<CodebookVersion> today;
    private final Map<String, State> states = new ConcurrentHashMap<>();

    public RecordVersions(LoadedCodebook codebook) {
        this.codebook = codebook;
        this.today = CodebookVersion.of(codebook.version());
    }

    /** The codebook as it is today. */
    public LoadedCodebook codebook() {
        return codebook;
    }

    /** The version of the codebook; empty when it states none. */
    public String today() {
        return codebook.version();
    }

    /**
     * The version that the names in a record belong to: what it was migrated to, else what it was made under, else what its
     * file says; empty when nothing does.
     */
    public static String of(CodedRecord record) {
        if (!record.getMigratedTo().isEmpty()) {
            return record.getMigratedTo();
        }
        if (!record.getCodebookVersion().isEmpty()) {
            return record.getCodebookVersion();
        }
        return ofFile(record);
    }

    /** The version that the names in a refused suggestion belong to; empty when nothing tells. */
    public static String of(RefusedSuggestion refused) {
        return refused.getCodebookVersion().isEmpty() ? ofFile(refused) : refused.getCodebookVersion();
    }

    private static String ofFile(EObject element) {
        EObject at = element.eContainer();
        while (at instanceof CodedRecord) {
            at = at.eContainer();
        }
        return at instanceof Coding coding ? coding.getCodebookVersion() : "";
    }

    /** Whether all names in a coding are those of today, so that it may say so of itself. */
    public boolean areCurrent(Coding coding) {
        return areCurrent(coding.getRecords())
                && coding.getRefusals().stream().allMatch(refused -> state(of(refused)) == State.CURRENT);
    }

    private boolean areCurrent(List<CodedRecord> records) {
        return records.stream().allMatch(record -> state(record) == State.CURRENT && areCurrent(record.getParts()));
    }

    public State state(CodedRecord record) {
        return state(of(record));
    }

    /** How a version, as it is written in a coding, stands to the codebook. */
    public State state(String version) {
        return states.computeIfAbsent(version, this::find);
    }

    private State find(String version) {
        if (today.isEmpty() || version.equals(codebook.version())) {
            return State.CURRENT;
        }
        Optional<CodebookVersion> known = CodebookVersion.of(version);
        if (known.isEmpty()) {
            return version.isEmpty() && VersionPath.steps(codebook).isEmpty() ? State.CURRENT : State.UNCLEAR;
        }
        if (today.get().isBefore(known.get())) {
            return State.NEWER;
        }
        return VersionPath.from(known.get(), codebook)
                .map(path -> path.steps().isEmpty() ? State.CURRENT : State.OUTDATED).orElse(State.UNCLEAR);
    }
}
