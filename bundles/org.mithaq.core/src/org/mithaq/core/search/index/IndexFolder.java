package org.mithaq.core.search.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.mithaq.core.progress.ProgressMonitor;

/** The folder of an index. Whatever is in it may be thrown away. */
public final class IndexFolder {

    private static final String LOCK = "search.lock";
    private static final long PATIENCE_MILLIS = 100;
    private static final double BUFFER_MEGABYTES = 96;

    /** Says at each start that computations which searches here never do could be faster. Kept, so that it stays set. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Path folder;

    /** @param folder for the index alone: what else is in it may be thrown away */
    public IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException when there is no index or it cannot be used, whatever the reason */
    public IndexView open() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no index yet");
        }
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
        try {
            return new IndexView(reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Waits until no other process and no other thread writes the index. */
    public Lock lock(ProgressMonitor progress) throws IOException {
        Files.createDirectories(folder.getParent());
        while (true) {
            progress.checkCancelled();
            try (Directory beside = FSDirectory.open(folder.getParent())) {
                return NativeFSLockFactory.INSTANCE.obtainLock(beside, LOCK);
            } catch (LockObtainFailedException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while another process writes the index");
        }
    }

    /** Only while locked. */
    public IndexWriter writer() throws IOException {
        Files.createDirectories(folder);
        IndexWriterConfig config = new IndexWriterConfig(null);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        return new IndexWriter(FSDirectory.open(folder), config);
    }

    /** Removes a temporary index, its lock and the folder of both. */
    public void remove() throws IOException {
        clear();
        Files.deleteIfExists(folder.resolveSibling(LOCK));
        Files.deleteIfExists(folder.getParent());
    }

    /** Removes whatever is there; only while locked. */
    public void clear() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
