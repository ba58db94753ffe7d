package org.mithaq.codebook.ide.result;

/** What became of the wish to rename something. */
public sealed interface RenameResult {

    /** The name can be given by these edits. */
    record Edits(FileEdits edits) implements RenameResult {
    }

    /** The name cannot be given. */
    record Refused(String reason) implements RenameResult {
    }
}
