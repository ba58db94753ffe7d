package org.mithaq.core.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.search.words.FoldedWord;
import org.mithaq.text.fold.Folder;

/**
 * What a query asks for, taken apart.
 *
 * @param phrase all words as typed, without quotation marks
 * @param units words, and groups of words that stood in quotation marks, as typed
 * @param synonyms the same phrase with other names in it
 */
public record SearchWords(String phrase, List<String> units, List<String> synonyms) {

    private static final Pattern UNIT = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|[^\\s\"“”„«»]+");
    private static final Pattern SIGNS_AROUND =
            Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{M}\\p{Nd}]+$");

    /**
     * @throws RefusedException when there is no word to look for, or the text is too long
     */
    public static SearchWords of(SearchQuery query, Synonyms synonyms, Folder folder) {
        if (query.text().length() > SearchQuery.LONGEST_TEXT) {
            throw new RefusedException(Messages.of("search.tooLong", SearchQuery.LONGEST_TEXT));
        }
        List<String> units = new ArrayList<>();
        Matcher matcher = UNIT.matcher(query.text());
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                FoldedWord.of(folder.fold(matcher.group())).forEach(word -> units.add(word.text()));
            } else if (!FoldedWord.of(folder.fold(matcher.group(1))).isEmpty()) {
                units.add(trimmed(matcher.group(1)));
            }
        }
        if (units.isEmpty()) {
            throw new RefusedException(Messages.of("search.noWords"));
        }
        String phrase = trimmed(query.text().replaceAll("[\"“”„«»]", " "));
        return new SearchWords(phrase, List.copyOf(units),
                query.loosest().includes(SearchLevel.SYNONYM) ? synonyms.of(folder.fold(phrase)) : List.of());
    }

    /** Without the signs around it, which are seldom meant. */
    private static String trimmed(String text) {
        return SIGNS_AROUND.matcher(text).replaceAll("");
    }
}
