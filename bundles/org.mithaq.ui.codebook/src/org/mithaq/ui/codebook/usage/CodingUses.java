package org.mithaq.ui.codebook.usage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.usage.CodedName;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.usage.ElementUses;

/** The uses in the codings of a project, counted when they are asked for the first time after a change. */
public final class CodingUses implements UsageCounts {

    private volatile Snapshot now;

    /**
     * @param records what is coded
     * @param codebook as it was coded with
     */
    public CodingUses(RecordIndex records, LoadedCodebook codebook) {
        changed(records, codebook);
    }

    /** Counts in other records from now on. Costs nothing until somebody asks. */
    public void changed(RecordIndex records, LoadedCodebook codebook) {
        now = new Snapshot(records, codebook);
    }

    @Override
    public OptionalLong count(CodedName name) {
        return now.uses().count(name);
    }

    @Override
    public List<CodedUse> uses(CodedName name, int most) {
        return now.uses().uses(name, most);
    }

    /** Records of which the uses are counted once. */
    private static final class Snapshot {

        private final RecordIndex records;
        private final LoadedCodebook codebook;
        private Optional<ElementUses> uses = Optional.empty();

        Snapshot(RecordIndex records, LoadedCodebook codebook) {
            this.records = records;
            this.codebook = codebook;
        }

        synchronized ElementUses uses() {
            if (uses.isEmpty()) {
                uses = Optional.of(ElementUses.in(records, codebook, ProgressMonitor.NONE));
            }
            return uses.get();
        }
    }
}
