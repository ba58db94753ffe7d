package org.mithaq.core.suggest.stance;

import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.stance.Named;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Registry;

/**
 * Names of those whose position something is, as in "the Turkish position". The adjectives are those of aliases such as
 * "the Turkish side".
 */
final class Demonyms {

    private static final String SIDE = "الجانب ";
    private static final List<String> MASCULINE = List.of("الموقف", "الرد", "الدعم", "الرفض", "التوجه", "التأييد", "الطرح",
            "القبول", "الاعتراض", "التحفظ", "الإصرار");
    private static final List<String> FEMININE = List.of("المقاربة", "السياسة", "الرؤية", "الموافقة", "البيانات", "المطالب",
            "المواقف", "المعارضة", "التصريحات", "الرغبة", "الضغوط", "الجهود", "المساعي");

    private final CueForms.Finder<String> finder;

    Demonyms(List<Registry> registries, LoadedCodebook codebook) {
        CueForms<String> forms = new CueForms<>();
        for (Registry registry : registries) {
            for (Entry entry : codebook.entries(registry)) {
                entry.getAliases().stream().filter(alias -> !alias.isPattern() && alias.getText().startsWith(SIDE))
                        .forEach(alias -> add(forms, entry.getName(), alias.getText().substring(SIDE.length())));
            }
        }
        this.finder = forms.finder();
    }

    private static void add(CueForms<String> forms, String entry, String adjective) {
        MASCULINE.forEach(noun -> forms.addPhrase(entry, noun + " " + adjective));
        FEMININE.forEach(noun -> forms.addPhrase(entry, noun + " " + adjective + "ة"));
    }

    CueForms.Finder<?> finder() {
        return finder;
    }

    List<Named> find(SuggestionText text) {
        return finder.find(text).stream().flatMap(hit -> text.reading().hull(hit.match().segments()).stream()
                .map(range -> new Named(hit.meaning(), range, Named.How.NAME))).toList();
    }
}
