package org.mithaq.ui.codebook.usage;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.ide.usage.CodedName;
import org.mithaq.codebook.ide.usage.CodedUse;
import org.mithaq.codebook.ide.usage.UsageCounts;
import org.mithaq.model.coding.Coding;

/** The uses in the codings of a project, found when they are asked for the first time after a change. */
public final class CodingUses implements UsageCounts {

    private volatile Snapshot now;

    /**
     * @param codings copies that nobody changes
     * @param codebook as the codings were made with it
     */
    public CodingUses(List<Coding> codings, LoadedCodebook codebook) {
        changed(codings, codebook);
    }

    /** Counts other codings from now on. Costs nothing until somebody asks. */
    public void changed(List<Coding> codings, LoadedCodebook codebook) {
        now = new Snapshot(codings, codebook);
    }

    @Override
    public OptionalLong count(CodedName name) {
        return OptionalLong.of(uses(name).size());
    }

    @Override
    public List<CodedUse> uses(CodedName name, int most) {
        return uses(name).stream().limit(most).toList();
    }

    private List<CodedUse> uses(CodedName name) {
        return now.uses().getOrDefault(name, List.of());
    }

    /** Codings of which the uses are found once. */
    private static final class Snapshot {

        private final List<Coding> codings;
        private final LoadedCodebook codebook;
        private Map<CodedName, List<CodedUse>> uses = Map.of();
        private boolean found;

        Snapshot(List<Coding> codings, LoadedCodebook codebook) {
            this.codings = codings;
            this.codebook = codebook;
        }

        synchronized Map<CodedName, List<CodedUse>> uses() {
            if (!found) {
                uses = new UseCollector(codebook).in(codings);
                found = true;
            }
            return uses;
        }
    }
}
