package org.mithaq.export;

import java.io.IOException;
import org.mithaq.core.progress.ProgressMonitor;

/** Something that stands beside the tables of an export and tells people or programs what is in them. */
public interface Companion {

    /**
     * Writes its files.
     *
     * @param tables what was exported, in files that can be read
     * @param files where to write to; they come into being together with the tables
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void write(TablesForCompanions tables, CompanionFiles files, ProgressMonitor progress) throws IOException;
}
