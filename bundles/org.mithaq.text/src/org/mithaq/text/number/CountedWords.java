package org.mithaq.text.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mithaq.text.fold.Folder;

/** What such reports count: each word in its forms, and the singular that stands for them. */
final class CountedWords {

    private static final String[][] FORMS = {
        {"شخص", "شخصا", "أشخاص"}, {"فرد", "فردا", "أفراد"}, {"مدني", "مدنيا", "مدنيين", "مدنيون"},
        {"مقاتل", "مقاتلا", "مقاتلين", "مقاتلون"}, {"مسلح", "مسلحا", "مسلحين", "مسلحون"},
        {"عنصر", "عنصرا", "عناصر"}, {"ضابط", "ضابطا", "ضباط"}, {"جندي", "جنديا", "جنود"},
        {"عائلة", "عوائل", "عائلات"}, {"أسرة", "أسر"}, {"طفل", "طفلا", "أطفال"}, {"امرأة", "نساء"},
        {"معتقل", "معتقلا", "معتقلين", "معتقلة"}, {"موقوف", "موقوفا", "موقوفين"}, {"أسير", "أسيرا", "أسرى"},
        {"جريح", "جريحا", "جرحى"}, {"قتيل", "قتيلا", "قتلى"}, {"مفقود", "مفقودا", "مفقودين"},
        {"لاجئ", "لاجئا", "لاجئين"}, {"نازح", "نازحا", "نازحين"}, {"جثة", "جثث"},
        {"بند", "بندا", "بنود"}, {"دفعة", "دفعات"}, {"مرحلة", "مراحل"}, {"جولة", "جولات"}, {"مرة", "مرات"},
        {"بلدة", "بلدات"}, {"قرية", "قرى"}, {"نقطة", "نقاط"}, {"حاجز", "حواجز"}, {"حافلة", "حافلات"},
        {"يوم", "يوما", "أيام"}, {"أسبوع", "أسبوعا", "أسابيع"}, {"شهر", "شهرا", "أشهر", "شهور"},
        {"سنة", "سنوات"}, {"ساعة", "ساعات"}, {"عام", "عاما", "أعوام"},
        {"كم", "كيلومتر", "كيلومترا", "كيلومترات"}, {"متر", "مترا", "أمتار"},
        {"طن", "طنا", "أطنان"}, {"كغ", "كيلوغرام", "كيلوغراما"}, {"حبة", "حبوب"},
        {"ليرة", "ليرات"}, {"دولار", "دولارا", "دولارات"}};
    private static final Map<String, String> DUALS = Map.of("يومين", "يوم", "شهرين", "شهر", "عامين", "عام",
            "سنتين", "سنة", "أسبوعين", "أسبوع", "ساعتين", "ساعة", "مرتين", "مرة", "مرحلتين", "مرحلة");

    private final Map<String, String> singulars = new HashMap<>();
    private final Map<String, String> duals = new HashMap<>();

    CountedWords() {
        Folder folder = Folder.standard();
        for (String[] forms : FORMS) {
            for (String form : forms) {
                singulars.put(folder.fold(form), forms[0]);
            }
        }
        DUALS.forEach((dual, singular) -> duals.put(folder.fold(dual), singular));
    }

    /** The singular of a counted word in any form. */
    Optional<String> singular(String folded) {
        return Optional.ofNullable(singulars.get(folded));
    }

    /** The singular of a word whose form alone says two. */
    Optional<String> ofTwo(String folded) {
        return Optional.ofNullable(duals.get(folded));
    }
}
