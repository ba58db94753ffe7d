package org.mithaq.export;

import java.io.IOException;
import java.io.Writer;

/** Where a {@link Companion} writes to. */
@FunctionalInterface
public interface CompanionFiles {

    /**
     * Begins a file in UTF-8 without a byte order mark.
     *
     * @param name of the file, beside the tables
     */
    Writer begin(String name) throws IOException;
}
