package org.mithaq.core.stance;

import java.util.Set;

/** Small words of Arabic that tell how those beside them belong together. All are folded. */
final class FunctionWords {

    private static final Set<String> PREPOSITIONS = Set.of("علي", "من", "مع", "في", "عن", "ضد", "الي", "تجاه", "حول", "بين", "وبين",
            "لدي", "حيال", "ازاء", "بشان", "الا", "وعلي", "ومن", "ومع", "والي", "وعن", "عبر", "خلال", "بعد", "قبل", "داخل", "خارج",
            "امام", "نحو", "دون", "ضمن", "وراء", "خلف", "برفقه", "بمساعده", "بدعم", "برعايه", "بوساطه", "بمشاركه", "لمساعده", "فيها", "به", "بها");
    private static final Set<String> GLUED_PREPOSITIONS = Set.of("ل", "ب", "ك", "ول", "وب", "فل", "فب", "لل", "وال", "بال");
    private static final Set<String> AGENTS = Set.of("قبل", "جانب", "طرف", "جهه");
    private static final Set<String> OPENERS = Set.of("ان", "وان", "فان", "بان", "لان", "لكن", "ولكن", "حيث", "كما", "بينما", "فيما",
            "كان", "كانت");
    private static final Set<String> SPEECH = Set.of("يري", "تري", "يرون", "يعتبر", "تعتبر", "يعتقد", "تعتقد", "قال", "قالت", "اعلن",
            "اكد", "صرح", "اوضح", "ذكر", "اضاف", "اشار", "راي", "جادل", "كشف", "ادعي", "زعم", "يقول", "تقول", "بحسب", "حسب", "وحسب");
    private static final Set<String> GOING_ON = Set.of("واضاف", "واضافت", "اضاف", "اضافت", "وتابع", "وتابعت", "تابع", "تابعت", "وقال",
            "وقالت", "واوضح", "واوضحت", "واشار", "واشارت", "واكد", "واكدت", "وهو", "وهي", "وهم", "ولكنه", "ولكنها", "لكنه", "لكنها", "كما");
    private static final Set<String> OFFICES = Set.of("وزير", "رييس", "الرييس", "سفير", "سفيره", "مبعوث", "المبعوث", "متحدث", "المتحدث",
            "باسم", "ممثل", "مندوب", "نايب", "مسوولو", "مسوول", "مسوولون", "حكومه", "قياده", "بعثه", "الدبلوماسي", "الملك");
    private static final Set<String> EXAMPLES = Set.of("مثل", "غرار", "منها", "ومنها", "ابرزها", "سيما", "خاصه");
    private static final Set<String> PARTICIPATION = Set.of("شاركت", "شارك", "بمشاركه", "حضرته", "حضره", "ضم", "ضمت", "شاركوا");
    private static final Set<String> REVERSING = Set.of("رفع", "انهاء", "وقف", "ايقاف", "الغاء", "اغلاق", "قطع", "تجميد", "تعليق",
            "منع", "حظر", "عرقله", "تعطيل", "افشال", "تقويض", "اسقاط", "ازاله", "تخفيف", "سحب", "انسحاب", "تجنب", "استبعاد",
            "عدم", "تفكيك", "حجب", "خفض", "الحد", "تفادي", "التخلي", "الخروج", "رفض");
    private static final Set<String> BREAKS = Set.of("؛", ";", ":", "لكن", "ولكن", "بينما", "الا", "رغم", "غير", "بل");

    private FunctionWords() {
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isGluedPreposition(String letters) {
        return GLUED_PREPOSITIONS.contains(letters);
    }

    /** Behind "from": by somebody. */
    static boolean namesAgent(String word) {
        return AGENTS.contains(word);
    }

    /** Words that a subject stands behind. */
    static boolean opensClause(String word) {
        return OPENERS.contains(word) || SPEECH.contains(word) || word.startsWith("و") && SPEECH.contains(word.substring(1));
    }

    /** Words by which the one who spoke before goes on. */
    static boolean goesOn(String word) {
        return GOING_ON.contains(word);
    }

    /** Words for an office, which stand before the name of who holds it or whom it serves. */
    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    static boolean leadsToExamples(String word) {
        return EXAMPLES.contains(word);
    }

    /** Words behind which stands who had a part in a meeting or a statement. */
    static boolean tellsParticipation(String word) {
        return PARTICIPATION.contains(word);
    }

    /** Deeds that put an end to what they are done to. */
    static boolean reverses(String word) {
        return REVERSING.contains(word) || REVERSING.contains(withoutParticle(word));
    }

    /** Signs and words behind which another thought begins. */
    static boolean breaks(String word) {
        return BREAKS.contains(word);
    }

    private static String withoutParticle(String word) {
        String bare = word.startsWith("و") || word.startsWith("ف") ? word.substring(1) : word;
        if (bare.startsWith("ل") || bare.startsWith("ب")) {
            bare = bare.substring(1);
        }
        return bare.startsWith("ال") ? bare.substring(2) : bare;
    }
}
