package org.mithaq.core.committed;

import java.time.Instant;

/** What the last commit of a git repository knows about a file. */
public sealed interface CommittedFile {

    /**
     * The file as it was committed.
     *
     * @param text what it read; line ends as they were committed
     * @param commit the first letters of the commit's name
     * @param author who made that commit
     * @param time when it was made
     * @param message the first line of what its author said about it
     */
    record Found(String text, String commit, String author, Instant time, String message) implements CommittedFile {
    }

    /** Why there is nothing to compare with. */
    enum Missing implements CommittedFile {
        /** Neither the folder of the file nor one above it is a git repository. */
        NO_REPOSITORY,
        /** Nothing was committed in the repository yet. */
        NO_COMMIT,
        /** The last commit does not have the file. */
        NOT_COMMITTED
    }
}
