package org.mithaq.extract.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents written for these tests: each has what makes one part of reading order hard. */
final class SampleDocuments {

    private static final String[] SENTENCES = {
        "اجتمع وجهاء الوادي في بيت المختار قبل غروب الشمس، واتفقوا على أن يُفتح الطريق الشرقي أمام القوافل.",
        "وقال المتحدث باسم المجلس المحلي إنّ المهلة تنتهي في 15 آذار/ مارس 2016، وإنّ التمديد ممكن مرّة واحدة فقط.",
        "ورفضت لجنة المزارعين البند الثالث لأنه لا يذكر مياه الري، بينما أيّدته رابطة التجار دون تحفظ.",
        "أمّا الضامن فقد تعهّد بإدخال 250 سلة غذائية أسبوعياً (نحو 12,500 كغ) إلى الأحياء الجنوبية.",
        "ثم عاد الوفد إلى المدينة القديمة، حيث كان ينتظره مئات الأهالي أمام باب السوق الكبير.",
        "ولم يُعلن الطرفان عن أسماء المفاوضين، غير أنّ مصدراً مطلعاً أكّد حضور سبعة منهم.",
        "وفي المقابل، تلتزم القوة المرابطة على التلّ بالانسحاب إلى ما وراء الجسر خلال 48 ساعة.",
        "ويشمل الاتفاق تبادل الأسرى والجثامين، وإصلاح شبكة الكهرباء، وعودة الموظفين إلى أعمالهم.",
    };

    private SampleDocuments() {
    }

    /** All of them, by name. */
    static Map<String, OdfDocument> all() {
        Map<String, OdfDocument> documents = new LinkedHashMap<>();
        documents.put("notes", notes());
        documents.put("columns", columns());
        documents.put("tables", tables());
        documents.put("marks", marks());
        documents.put("latin", latin());
        documents.put("pages", pages());
        return documents;
    }

    private static String prose(int first, int sentences) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            prose.append(i == 0 ? "" : " ").append(SENTENCES[(first + i) % SENTENCES.length]);
        }
        return prose.toString();
    }

    private static OdfDocument notes() {
        OdfDocument document = new OdfDocument().heading("الهدنة في وادي الزيتون");
        for (int i = 0; i < 9; i++) {
            document.paragraph(prose(i, 3) + " وقد نشرت صحيفة النهر نصّ البيان[^صحيفة النهر، العدد 31" + i
                    + "، 4 نيسان/ أبريل 2017، https://example.org/news/" + (1000 + i) + "?lang=ar] ثم سحبته في اليوم التالي. "
                    + prose(i + 4, 2) + " وكان ذلك عام 2019[^مقابلة هاتفية مع أحد الأعضاء، المدينة القديمة، أيلول/ سبتمبر 2018.].");
        }
        return document;
    }

    private static OdfDocument columns() {
        String[] first = new String[7];
        for (int i = 0; i < first.length; i++) {
            first[i] = prose(i * 3, 4);
        }
        return new OdfDocument().heading("نشرة الأسبوع: اتفاق الجسر").paragraph(prose(2, 2)).columns(first)
                .paragraph(prose(5, 3)).list(prose(0, 1), prose(3, 2), prose(6, 1));
    }

    private static OdfDocument tables() {
        return new OdfDocument().heading("جدول البنود").paragraph(prose(1, 3))
                .table(List.of(List.of("الرقم", "البند", "الجهة الملتزمة", "المهلة"),
                        List.of("1", "فتح الطريق الشرقي وإزالة السواتر الترابية من مداخل الأحياء", "المجلس المحلي", "48 ساعة"),
                        List.of("2", "إدخال 250 سلة غذائية", "الضامن", "15 آذار/ مارس 2016"),
                        List.of("3", "تبادل الأسرى (12 مقابل 9)", "الطرفان", "أسبوع واحد")))
                .paragraph(prose(4, 4))
                .table(List.of(List.of("المكان", "عدد العائدين", "العام"), List.of("حيّ الزيتون", "1,250", "2017"),
                        List.of("ضفة النهر", "830", "2018")))
                .paragraph(prose(7, 2));
    }

    private static OdfDocument marks() {
        return new OdfDocument().heading("كلماتٌ مشكولة")
                .paragraph("يُعَدُّ هذا النصُّ اختباراً للحَرَكاتِ كلِّها: الفتحةُ والضمَّةُ والكسرةُ والشدَّةُ والسكونْ، ثمَّ التنوينُ بأنواعهِ مثلَ كتاباً وكتابٌ وكتابٍ.")
                .paragraph("لا بُدَّ مِن أن تُكتَبَ الكلماتُ الآتيةُ صحيحةً: السَّلامُ، الأُمَّةُ، الإِيمانُ، الآمالُ، لأنَّ، فلأجلِ، والّلامُ ألفٌ.")
                .paragraph("وقَّعَ الطرفانِ اتفاقاً نهائيّاً يُنظِّمُ عودةَ الأهالي إلى بيوتهم، ويُحدِّدُ مُهَلاً مُلزِمةً لكلٍّ منهما، فيما لا يزالُ الروسيُّ يقضي أيّامه في سوتشي.")
                .paragraph(prose(0, 5));
    }

    private static OdfDocument latin() {
        return new OdfDocument().heading("القرار 2254 وبرنامج UNDP")
                .paragraph("نصّ القرار 2254 (2015) على تشكيل ISSG أي International Syria Support Group، ثم تلاه بيان عن الطريقين M4 و M5 شرق المدينة.")
                .paragraph("ونشرت وكالة Reuters تقريراً بعنوان Talks resume in the valley ثم حذفته، كما أشار مكتب تنسيق الشؤون (OCHA) إلى 30% من العائدين.")
                .latin("Ali Hasan, The Olive Valley Truce: A Short History, River Press, 14/5/2020, pp. 12-15.")
                .paragraph("للمزيد يُنظر الرابط https://example.org/reports/2018/olive-valley-truce.html الذي نُشر في 04/11/2018 عند الساعة 10:45 صباحاً.")
                .paragraph("قال «أبو سليم» (وهو اسم مستعار) إن [الاتفاق] هشّ؛ وأضاف: \"لن نعود إلا معاً\"، وكان ذلك بين عامَي 2014 و 2016.")
                .latin("A line in English that has one word, سلام, in the middle of it, and ends (as it should) here.")
                .paragraph(prose(2, 4));
    }

    private static OdfDocument pages() {
        OdfDocument document = new OdfDocument().header("تقرير الوادي: عام من الهدنة").pageNumbers();
        for (int i = 0; i < 24; i++) {
            document.paragraph(prose(i, 5));
        }
        return document;
    }
}
