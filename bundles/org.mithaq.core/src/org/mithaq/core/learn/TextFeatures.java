package org.mithaq.core.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.fold.Folder;

/**
 * What of a text is learnt by: its folded words without particles and article, each two that stand together, and the
 * categories that cues suggest.
 */
final class TextFeatures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int LEAST_LEFT = 3;
    private static final List<String> BEGINNINGS = List.of("وال", "بال", "فال", "كال", "ولل", "ال", "لل", "و");
    private static final List<String> ENDINGS = List.of("هما", "ها", "هم", "ات", "ين", "ون", "ه");

    private final Folder folder = Folder.standard();

    /** The feature of a cue; words never hold a colon. */
    static String cue(String category) {
        return "cue:" + category;
    }

    Set<String> of(String text, Set<String> cues) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folder.fold(text));
        while (matcher.find()) {
            words.add(stem(matcher.group()));
        }
        Set<String> features = new TreeSet<>(words);
        for (int i = 1; i < words.size(); i++) {
            features.add(words.get(i - 1) + " " + words.get(i));
        }
        cues.forEach(category -> features.add(cue(category)));
        return features;
    }

    private static String stem(String word) {
        String bare = BEGINNINGS.stream().filter(word::startsWith).filter(part -> word.length() - part.length() >= LEAST_LEFT)
                .findFirst().map(part -> word.substring(part.length())).orElse(word);
        return ENDINGS.stream().filter(bare::endsWith).filter(part -> bare.length() - part.length() >= LEAST_LEFT)
                .findFirst().map(part -> bare.substring(0, bare.length() - part.length())).orElse(bare);
    }
}
