package org.mithaq.core.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.RecordStatus;

/** The words for what records and values are marked with, in English and Arabic. Printed in English. */
public final class Marks {

    private static final Map<String, Enumerator> STATUS = words(RecordStatus.values(), "مسودة", "مكتمل", "مراجع");
    private static final Map<String, Enumerator> BASIS = words(Basis.values(), "مذكور", "مستنتج", "موروث");
    private static final Map<String, Enumerator> CERTAINTY = words(Certainty.values(), "أكيد", "مرجح", "ممكن");
    private static final Map<String, Enumerator> ORIGIN = words(Origin.values(), "شخص", "اقتراح", "ترحيل");

    private Marks() {
    }

    private static Map<String, Enumerator> words(Enumerator[] values, String... arabic) {
        Map<String, Enumerator> words = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            words.put(values[i].getLiteral(), values[i]);
            words.put(arabic[i], values[i]);
        }
        return words;
    }

    static Optional<RecordStatus> status(Term term) {
        return Optional.ofNullable((RecordStatus) STATUS.get(term.text()));
    }

    static Optional<Basis> basis(Term term) {
        return Optional.ofNullable((Basis) BASIS.get(term.text()));
    }

    static Optional<Certainty> certainty(Term term) {
        return Optional.ofNullable((Certainty) CERTAINTY.get(term.text()));
    }

    static Optional<Origin> origin(Term term) {
        return Optional.ofNullable((Origin) ORIGIN.get(term.text()));
    }
}
