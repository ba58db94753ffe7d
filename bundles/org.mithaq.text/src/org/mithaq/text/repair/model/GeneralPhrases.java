package org.mithaq.text.repair.model;

import java.util.ArrayList;
import java.util.List;

/** What every corpus of Arabic reports holds, however small it is: how dates and years are written. */
final class GeneralPhrases {

    private static final List<String> MONTHS = List.of("كانون الثاني/ يناير", "شباط/ فبراير", "آذار/ مارس",
            "نيسان/ إبريل", "نيسان/ أبريل", "أيار/ مايو", "حزيران/ يونيو", "تموز/ يوليو", "آب/ أغسطس",
            "أيلول/ سبتمبر", "تشرين الأول/ أكتوبر", "تشرين الثاني/ نوفمبر", "كانون الأول/ ديسمبر");
    private static final List<String> BEFORE_YEARS = List.of("عام", "العام", "سنة", "أواخر عام", "نهاية عام",
            "مطلع عام", "منتصف عام", "بداية عام", "خلال عام", "منذ عام", "حتى عام", "في عام");
    private static final List<String> BEFORE_DAYS = List.of("في", "وفي", "بتاريخ", "يوم", "منذ", "حتى", "من");
    private static final List<String> BEFORE_MONTHS = List.of("في شهر", "خلال شهر", "أواخر", "منتصف", "مطلع", "نهاية");

    private static final List<String> COUNTED = List.of("يوماً", "يوم", "أيام", "شهراً", "شهر", "أشهر", "عاماً", "عام",
            "سنة", "سنوات", "ساعة", "ساعات", "شخصاً", "شخص", "أشخاص", "دولة", "دول", "ألف", "مليون", "آلاف", "نقاط",
            "بنود", "مرات", "كم", "%");
    private static final List<String> BEFORE_COUNTED = List.of("عن", "إلى", "نحو", "حوالي", "خلال", "أكثر من", "من", "مدة");

    private GeneralPhrases() {
    }

    static List<String> all() {
        List<String> phrases = new ArrayList<>();
        for (String month : MONTHS) {
            BEFORE_DAYS.forEach(word -> phrases.add(word + " 17 " + month + " 2013"));
            BEFORE_MONTHS.forEach(word -> phrases.add(word + " " + month + " 2013"));
        }
        BEFORE_YEARS.forEach(word -> phrases.add(word + " 2013"));
        for (String number : List.of("17", "2013", "170")) {
            phrases.addAll(List.of("( " + number + " )", ") " + number + " ("));
        }
        for (String number : List.of("17", "170")) {
            COUNTED.forEach(word -> phrases.add(number + " " + word));
            BEFORE_COUNTED.forEach(word -> phrases.add(word + " " + number));
        }
        return phrases;
    }
}
