package org.mithaq.ui.codebook.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.token.LexicalKind;
import org.mithaq.codebook.token.TokenReader;

/**
 * What stands at the beginning of a codebook file.
 *
 * @param name the codebook's name, parts parted by dots
 * @param version its version; empty when it states none
 * @param versionRange where the version stands
 */
public record CodebookHeader(String name, String version, TextRange versionRange) {

    private record Word(int start, int end, String text, LexicalKind kind) {
    }

    /** The header of a file; empty when the file does not begin with one. */
    public static Optional<CodebookHeader> of(String text) {
        List<Word> words = words(text);
        if (words.isEmpty() || !words.getFirst().text().equals("codebook")) {
            return Optional.empty();
        }
        int next = 1;
        StringBuilder name = new StringBuilder();
        while (next < words.size() && !words.get(next).text().equals("version") && isName(words, next, name)) {
            name.append(words.get(next++).text());
        }
        if (next >= words.size() || !words.get(next).text().equals("version")) {
            return Optional.of(new CodebookHeader(name.toString(), "", new TextRange(0, 0)));
        }
        int start = words.get(next).end();
        int end = start;
        StringBuilder version = new StringBuilder();
        for (int i = next + 1; i < words.size() && isVersion(words.get(i)); i++) {
            start = version.isEmpty() ? words.get(i).start() : start;
            end = words.get(i).end();
            version.append(words.get(i).text());
        }
        return Optional.of(new CodebookHeader(name.toString(), version.toString(), new TextRange(start, end)));
    }

    /** A name is words with dots between them. */
    private static boolean isName(List<Word> words, int next, StringBuilder before) {
        boolean dot = words.get(next).text().equals(".");
        boolean wordWanted = before.isEmpty() || before.charAt(before.length() - 1) == '.';
        return dot != wordWanted;
    }

    private static boolean isVersion(Word word) {
        return word.kind() == LexicalKind.NUMBER || word.text().equals(".");
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        TokenReader reader = new TokenReader(text, 0);
        while (words.size() < 60 && reader.next()) {
            if (reader.kind() != LexicalKind.BLANK && reader.kind() != LexicalKind.COMMENT) {
                words.add(new Word(reader.start(), reader.end(), text.substring(reader.start(), reader.end()), reader.kind()));
            }
        }
        return words;
    }
}
