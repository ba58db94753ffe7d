package org.mithaq.ui.codebook.uses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.Location;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.source.Cancellation;

/**
 * The uses of a name, its declaration first, then those in codebooks, then those in codings.
 *
 * @param name the name
 */
public record NameUses(String name, List<Use> uses) {

    /** How many uses in codings are listed at most. */
    public static final int MOST = 1000;

    public NameUses {
        uses = List.copyOf(uses);
    }

    /** The uses of what is named at a place; empty when there is no name. Takes a while. */
    public static Optional<NameUses> of(CodebookWorkspace workspace, Path file, int offset) {
        return workspace.nameAt(file, offset).flatMap(range -> workspace.text(file)
                .map(text -> new NameUses(text.substring(range.start(), range.end()), uses(workspace, file, offset))));
    }

    private static List<Use> uses(CodebookWorkspace workspace, Path file, int offset) {
        List<Use> uses = new ArrayList<>();
        workspace.declaration(file, offset).flatMap(place -> use(workspace, place)).ifPresent(uses::add);
        workspace.references(file, offset, Cancellation.NONE)
                .forEach(place -> use(workspace, place).ifPresent(uses::add));
        workspace.codedUses(file, offset, MOST).forEach(use -> uses.add(new Use.InCoding(use)));
        return uses;
    }

    private static Optional<Use> use(CodebookWorkspace workspace, Location place) {
        return workspace.text(place.file()).filter(text -> place.range().end() <= text.length())
                .map(text -> in(place.file(), place.range(), text));
    }

    private static Use in(Path file, TextRange range, String text) {
        int start = text.lastIndexOf('\n', range.start() - 1) + 1;
        int end = text.indexOf('\n', range.start());
        int line = 1 + (int) text.substring(0, range.start()).chars().filter(c -> c == '\n').count();
        return new Use.InCodebook(file, range, line, text.substring(start, end < 0 ? text.length() : end).strip());
    }
}
