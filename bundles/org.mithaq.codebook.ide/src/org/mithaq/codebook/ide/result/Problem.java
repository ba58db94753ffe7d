package org.mithaq.codebook.ide.result;

import java.nio.file.Path;
import java.util.List;
import org.mithaq.codebook.CodebookIssue;

/**
 * Something that is wrong in a codebook file.
 *
 * @param file the file
 * @param range what is wrong
 * @param line its line, from 1
 * @param column its column, from 1, in UTF-16 units
 * @param severity how grave it is
 * @param code which mistake it is; the same in every language and version
 * @param message what is wrong and what to do, in the users' language
 * @param data what the mistake names, for quick fixes
 */
public record Problem(Path file, TextRange range, int line, int column, CodebookIssue.Severity severity, String code,
        String message, List<String> data) {

    public Problem {
        data = List.copyOf(data);
    }
}
