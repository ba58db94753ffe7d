package org.mithaq.core.committed;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Reads files as they were committed last. Changes no repository. */
public final class CommittedFiles {

    private static final int SHORT = 8;

    private CommittedFiles() {
    }

    /**
     * The file in the last commit of the repository that it belongs to, which may begin in a folder above. Reads files:
     * nothing for the UI thread.
     *
     * @throws IOException when the repository cannot be read
     */
    public static CommittedFile of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent().toRealPath();
        FileRepositoryBuilder found = new FileRepositoryBuilder().findGitDir(folder.toFile());
        if (found.getGitDir() == null) {
            return CommittedFile.Missing.NO_REPOSITORY;
        }
        try (Repository repository = found.setMustExist(true).build()) {
            return repository.isBare() ? CommittedFile.Missing.NO_REPOSITORY
                    : in(repository, folder.resolve(file.getFileName()));
        }
    }

    private static CommittedFile in(Repository repository, Path file) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return CommittedFile.Missing.NO_COMMIT;
        }
        Path within = repository.getWorkTree().toPath().toRealPath().relativize(file);
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(head);
            try (TreeWalk entry = TreeWalk.forPath(repository, within.toString().replace(File.separatorChar, '/'),
                    commit.getTree())) {
                return entry == null ? CommittedFile.Missing.NOT_COMMITTED
                        : found(commit, repository.open(entry.getObjectId(0)).getBytes());
            }
        }
    }

    private static CommittedFile found(RevCommit commit, byte[] content) {
        return new CommittedFile.Found(new String(content, StandardCharsets.UTF_8),
                commit.getName().substring(0, SHORT), commit.getAuthorIdent().getName(),
                commit.getAuthorIdent().getWhenAsInstant(), commit.getShortMessage());
    }
}
