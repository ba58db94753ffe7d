package org.mithaq.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.RefusedException;
import org.mithaq.text.fold.Folder;

/**
 * What a query asks for, taken apart.
 *
 * @param phrase all words as typed, without quotation marks
 * @param units words, and groups of words that stood in quotation marks, as typed
 * @param synonyms the same phrase with other names in it
 */
record SearchWords(String phrase, List<String> units, List<String> synonyms) {

    private static final Pattern UNIT = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|[^\\s\"“”„«»]+");

    /**
     * @throws RefusedException when there is no word to look for, or the text is too long
     */
    static SearchWords of(SearchQuery query, Synonyms synonyms, Folder folder) {
        if (query.text().length() > SearchQuery.LONGEST_TEXT) {
            throw new RefusedException(Messages.of("search.tooLong", SearchQuery.LONGEST_TEXT));
        }
        List<String> units = new ArrayList<>();
        Matcher matcher = UNIT.matcher(query.text());
        while (matcher.find()) {
            String unit = matcher.group(1) == null ? matcher.group() : matcher.group(1).strip();
            if (!FoldedWord.of(folder.fold(unit)).isEmpty()) {
                units.add(unit);
            }
        }
        if (units.isEmpty()) {
            throw new RefusedException(Messages.of("search.noWords"));
        }
        String phrase = query.text().replaceAll("[\"“”„«»]", " ").strip();
        return new SearchWords(phrase, List.copyOf(units),
                query.loosest().includes(SearchLevel.SYNONYM) ? synonyms.of(folder.fold(phrase)) : List.of());
    }
}
