package org.mithaq.extract;

import java.util.Optional;

/**
 * The text of a file. It is well-formed UTF-16, its lines end with LF, and it is never blank.
 *
 * @param format what the content of the file turned out to be
 * @param encoding the name of the encoding that was detected or told, in formats that have one
 * @param pages how many pages it has, in formats that have pages; else 0
 */
public record Extraction(String text, SourceFormat format, Optional<String> encoding, int pages) {
}
