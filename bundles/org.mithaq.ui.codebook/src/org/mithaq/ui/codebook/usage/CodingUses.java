package org.mithaq.ui.codebook.usage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.ide.usage.CodedName;
import org.mithaq.codebook.ide.usage.CodedUse;
import org.mithaq.codebook.ide.usage.UsageCounts;
import org.mithaq.core.usage.CodebookElement;
import org.mithaq.core.usage.ElementUses;
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
        return OptionalLong.of(now.uses().count(element(name)));
    }

    @Override
    public List<CodedUse> uses(CodedName name, int most) {
        return now.uses().first(element(name)).stream().limit(most)
                .map(use -> new CodedUse(use.coder(), use.report(), use.record(), use.feature())).toList();
    }

    private static CodebookElement element(CodedName name) {
        return new CodebookElement(CodebookElement.Kind.valueOf(name.kind().name()), name.owner(), name.name());
    }

    /** Codings of which the uses are counted once. */
    private static final class Snapshot {

        private final List<Coding> codings;
        private final LoadedCodebook codebook;
        private Optional<ElementUses> uses = Optional.empty();

        Snapshot(List<Coding> codings, LoadedCodebook codebook) {
            this.codings = codings;
            this.codebook = codebook;
        }

        synchronized ElementUses uses() {
            if (uses.isEmpty()) {
                uses = Optional.of(ElementUses.in(codings, codebook));
            }
            return uses.get();
        }
    }
}
