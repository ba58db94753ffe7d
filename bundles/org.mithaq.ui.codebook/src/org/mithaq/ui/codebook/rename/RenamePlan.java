package org.mithaq.ui.codebook.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.FileEdits;
import org.mithaq.codebook.ide.result.Location;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.RenameResult;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.source.Cancellation;
import org.mithaq.ui.codebook.uses.NameUses;

/**
 * What a rename would do.
 *
 * @param edits of the codebooks
 * @param lines what the edits do, for people
 * @param coded in how many places codings know the old name, up to {@link NameUses#MOST}
 * @param entry what the main codebook would say about it
 * @param entryEdits the edits that write that; none when it cannot be written
 */
public record RenamePlan(FileEdits edits, List<ChangedLine> lines, int coded, Optional<ChangesEntry> entry,
        FileEdits entryEdits) {

    /**
     * A line that changes.
     *
     * @param line counted from 1
     */
    public record ChangedLine(Path file, int line, String before, String after) {
    }

    /** Either a plan or why there is none. */
    public sealed interface Outcome {
    }

    /** The plan. */
    public record Possible(RenamePlan plan) implements Outcome {
    }

    /** Why the name cannot be given, in the users' language. */
    public record Impossible(String reason) implements Outcome {
    }

    /**
     * Makes the plan. Takes a while.
     *
     * @param main the name of the main codebook
     */
    public static Outcome of(CodebookWorkspace workspace, Path file, int offset, String name, String main) {
        return switch (workspace.rename(file, offset, name, Cancellation.NONE)) {
            case RenameResult.Refused refused -> new Impossible(refused.reason());
            case RenameResult.Edits result -> new Possible(plan(workspace, file, offset, name, main, result.edits()));
        };
    }

    private static RenamePlan plan(CodebookWorkspace workspace, Path file, int offset, String name, String main,
            FileEdits edits) {
        List<ChangedLine> lines = new ArrayList<>();
        edits.byFile().forEach((each, inFile) -> workspace.text(each)
                .ifPresent(text -> lines.addAll(ChangedLines.of(each, text, inFile))));
        Optional<ChangesEntry> entry = workspace.declaration(file, offset)
                .flatMap(place -> ChangesEntry.of(path(workspace, place), name));
        Map<Path, List<TextEdit>> written = new LinkedHashMap<>();
        entry.ifPresent(known -> main(workspace, main).ifPresent(mainFile -> workspace.text(mainFile)
                .map(known::edits).filter(some -> !some.isEmpty()).ifPresent(some -> written.put(mainFile, some))));
        int coded = workspace.codedUses(file, offset, NameUses.MOST).size();
        return new RenamePlan(edits, lines, coded, entry, new FileEdits(written));
    }

    private static Optional<Path> main(CodebookWorkspace workspace, String name) {
        return workspace.files().stream().filter(file -> workspace.text(file).flatMap(CodebookHeader::of)
                .filter(header -> header.name().equals(name)).isPresent()).findFirst();
    }

    private static List<OutlineNode> path(CodebookWorkspace workspace, Location place) {
        return path(workspace.outline(place.file()), place);
    }

    private static List<OutlineNode> path(List<OutlineNode> nodes, Location place) {
        for (OutlineNode node : nodes) {
            if (node.nameRange().equals(place.range())) {
                return List.of(node);
            }
            List<OutlineNode> below = path(node.children(), place);
            if (!below.isEmpty()) {
                return Stream.concat(Stream.of(node), below.stream()).toList();
            }
        }
        return List.of();
    }

    /** Whether the codebook can say what became of the name. */
    public boolean canTell() {
        return !entryEdits.byFile().isEmpty();
    }

    /** All edits, those that tell of the change too. */
    public FileEdits withEntry() {
        Map<Path, List<TextEdit>> all = new LinkedHashMap<>(edits.byFile());
        entryEdits.byFile().forEach((file, more) -> all.merge(file, more,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return new FileEdits(all);
    }
}
