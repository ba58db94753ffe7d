package org.mithaq.core.dossier.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.core.dossier.syntax.Term;

/** The words of the notation itself. Each may be written in English or Arabic; it is printed in English. */
public enum Keyword {
    DOSSIER("dossier", "إضبارة"),
    REPORT("report", "تقرير"),
    AS("as", "كما"),
    MISSING("missing", "غائب"),
    YES("yes", "نعم"),
    NO("no", "لا"),
    NONE("none", "بلا"),
    UTF16("utf16", "utf16"),
    APPROXIMATE("approximate", "تقريبا"),
    NOTE("note", "ملاحظة"),
    FROM("from", "من"),
    BY("by", "بيد"),
    UNDER("under", "بموجب"),
    CREATED("created", "أنشئ"),
    MODIFIED("modified", "عدل"),
    MIGRATED("migrated", "رحل"),
    RETIRED("retired", "متقاعد"),
    EARLIER("earlier", "سابقا"),
    FEATURE("feature", "سمة"),
    BEFORE("before", "قبله"),
    AFTER("after", "بعده");

    private final String english;
    private final String arabic;

    Keyword(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    /** As it is printed. */
    public String word() {
        return english;
    }

    /** The spellings that are read. */
    public List<String> spellings() {
        return List.of(english, arabic);
    }

    /** The spellings that are read of some keywords. */
    static Set<String> spellings(Keyword... keywords) {
        return Arrays.stream(keywords).flatMap(keyword -> keyword.spellings().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a term is this keyword. */
    public boolean is(Term term) {
        return term.kind() == Term.Kind.WORD && spellings().contains(term.text());
    }

    /** Whether the first of some terms is this keyword. */
    public boolean begins(List<Term> terms) {
        return !terms.isEmpty() && is(terms.getFirst());
    }

    /** The keyword that a term is, if any. */
    public static Optional<Keyword> of(Term term) {
        return Arrays.stream(values()).filter(keyword -> keyword.is(term)).findFirst();
    }
}
