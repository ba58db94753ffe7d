package org.mithaq.codebook.ide.result;

import java.nio.file.Path;

/**
 * A place in a codebook file.
 *
 * @param file the file; for a codebook that comes with the program its path below {@code standard}
 * @param range the place
 */
public record Location(Path file, TextRange range) {
}
