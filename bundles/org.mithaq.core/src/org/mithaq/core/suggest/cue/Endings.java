package org.mithaq.core.suggest.cue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms of a word of Arabic that a cue stands for as well: persons of a verb, genders and numbers of a participle,
 * pronouns behind it. More forms than there are do no harm, as nobody writes them.
 */
final class Endings {

    private static final List<String> ALL = List.of("ت", "وا", "ة", "ات", "ون", "ين", "ا", "ه", "ها", "هم");
    private static final List<String> BEHIND_TA = List.of("ه", "ها", "هم");
    private static final Set<String> PARTICLES = Set.of("لا", "لم", "لن", "ليس", "غير", "دون", "من", "عدم");
    private static final int LEAST = 3;

    private Endings() {
    }

    /** All forms of a phrase, the phrase itself first; its first word bends, or the second behind a particle. */
    static Set<String> of(String phrase) {
        String[] words = phrase.strip().split(" ", -1);
        int bending = words.length > 1 && PARTICLES.contains(words[0]) ? 1 : 0;
        Set<String> phrases = new LinkedHashSet<>(List.of(phrase));
        for (String form : forms(words[bending])) {
            String[] bent = words.clone();
            bent[bending] = form;
            phrases.add(String.join(" ", bent));
        }
        return phrases;
    }

    private static Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        if (word.length() < LEAST || word.startsWith("ال")) {
            return forms;
        }
        String stem = word.substring(0, word.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case 'ة' -> BEHIND_TA.forEach(ending -> forms.add(stem + "ت" + ending));
            case 'ى' -> forms.addAll(List.of(stem + "ت", stem + "وا", stem + "اه", stem + "اها"));
            case 'ت', 'ا', 'ه' -> BEHIND_TA.forEach(ending -> forms.add(word + ending));
            default -> ALL.forEach(ending -> forms.add(word + ending));
        }
        if (word.startsWith("ي")) {
            forms.stream().map(form -> "ت" + form.substring(1)).toList().forEach(forms::add);
        }
        return forms;
    }
}
