package org.mithaq.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.mithaq.codebook.usage.CodedName;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.codebook.usage.UsageCounts;
import org.mithaq.core.layout.NotAProjectException;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.IndexedProject;
import org.mithaq.core.project.OpenOptions;
import org.mithaq.core.usage.ElementUses;

/** What the codings of a project use, counted in the background as they are saved when an editor opens a codebook. */
final class CodingUsages implements UsageCounts {

    private final CompletableFuture<ElementUses> uses;

    private CodingUsages(CompletableFuture<ElementUses> uses) {
        this.uses = uses;
    }

    /** The uses in the project that a folder of codebook files belongs to; none where it belongs to no project. */
    static UsageCounts beside(Path codebooks) {
        return Optional.ofNullable(codebooks.getParent()).filter(project -> Files.isDirectory(project.resolve("coding")))
                .<UsageCounts>map(project -> new CodingUsages(CompletableFuture.supplyAsync(() -> count(project))))
                .orElse(UsageCounts.NONE);
    }

    @Override
    public OptionalLong count(CodedName name) {
        return counted().map(all -> all.count(name)).orElse(OptionalLong.empty());
    }

    @Override
    public List<CodedUse> uses(CodedName name, int most) {
        return counted().map(all -> all.uses(name, most)).orElse(List.of());
    }

    private Optional<ElementUses> counted() {
        return uses.isDone() && !uses.isCompletedExceptionally() ? Optional.of(uses.join()) : Optional.empty();
    }

    private static ElementUses count(Path folder) {
        try {
            IndexedProject project = IndexedProject.open(folder, ProgressMonitor.NONE, OpenOptions.defaults());
            return ElementUses.in(project.records().index(), project.codebook(), ProgressMonitor.NONE);
        } catch (NotAProjectException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
