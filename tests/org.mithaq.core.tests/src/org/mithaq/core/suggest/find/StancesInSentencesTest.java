package org.mithaq.core.suggest.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.testsupport.ProjectBuilder;

/** Sentences of no report, written for this test, read with the standard codebook. */
@DisplayName("Stances are read from")
@TestInstance(Lifecycle.PER_CLASS)
class StancesInSentencesTest {

    /** What is said, and the stances in it: position, holder, target. */
    enum Sentence {
        A_VERB_ITS_SUBJECT_AND_OBJECT("طالب لبنان المجتمع الدولي بتسهيل عودة اللاجئين إلى بلادهم.", "supports LEBANON REFUGEE_RETURN"),
        A_NOUN_WITH_A_PRONOUN("أعربت الأردن عن دعمها لعودة اللاجئين السوريين طوعاً.", "supports JORDAN REFUGEE_RETURN"),
        A_VERB_NEGATED("لم تلتزم روسيا باتفاق موسكو واستمرت في القصف.", "rejects RUSSIA MOSCOW_2020"),
        A_DEED_THAT_ENDS_ITS_TARGET("وتضغط روسيا من أجل رفع العقوبات الغربية.", "rejects RUSSIA SANCTIONS"),
        TWO_POSITIONS_OF_ONE("أكدت تركيا تمسكها باتفاق سوتشي ورفضها أي عملية عسكرية في إدلب.",
                "supports TURKEY SOCHI_2018", "rejects TURKEY MILITARY_OPERATION"),
        TWO_WHO_SHARE_ONE("استخدمت روسيا والصين حق النقض ضد تمديد آلية المساعدات عبر الحدود.",
                "rejects RUSSIA CROSS_BORDER_AID", "rejects CHINA CROSS_BORDER_AID"),
        AN_OFFICE_HOLDER("قال وزير الخارجية الروسي سيرغي لافروف إن بلاده تؤيد استئناف محادثات أستانا.", "supports RUSSIA ASTANA_TRACK"),
        A_CHARGE_AGAINST_ANOTHER("اتهمت الولايات المتحدة النظام بعرقلة عمل مفتشي الأسلحة الكيميائية.", "rejects REGIME OPCW_INSPECTIONS"),
        AN_OPINION("ترى واشنطن أن التطبيع مع النظام لا يخدم الحل السياسي.", "rejects US NORMALISATION"),
        SILENCE_TOLD("تجنبت مصر الإدلاء بأي موقف من العقوبات الأمريكية.", "silent EGYPT SANCTIONS"),
        EXAMPLES_OF_HOLDERS("تعارض الدول العربية الرافضة للتطبيع مثل الكويت والمغرب إعادة العلاقات مع النظام.",
                "rejects KUWAIT NORMALISATION", "rejects MOROCCO NORMALISATION"),
        AN_ADJECTIVE_OF_A_STATE("الموقف القطري يرفض التطبيع مع النظام.", "rejects QATAR NORMALISATION"),
        A_CONDITION("ترفض الدول الغربية إعادة الإعمار حتى يتحقق الانتقال السياسي.",
                "supports_conditionally WESTERN_STATES RECONSTRUCTION_ISSUE"),
        A_LAST_NAME_AND_A_POINTER_BACK("عرض غير بيدرسون نهج الخطوة مقابل خطوة في نيويورك. ثم دافع بيدرسون عن هذا النهج.",
                "supports UN_ENVOY STEP_FOR_STEP"),
        SOMETHING_THAT_NO_REGISTRY_KNOWS("رفضت روسيا الاتفاق في 3 أيار/ مايو 2016.", "rejects RUSSIA"),
        NOTHING_BUT_A_NAME("تقع فصائل المعارضة على أطراف المدينة.");

        private final String text;
        private final List<String> stances;

        Sentence(String text, String... stances) {
            this.text = text;
            this.stances = Arrays.asList(stances);
        }

        private ReportId report() {
            return new ReportId("r" + ordinal());
        }
    }

    private Project project;
    private SuggestionFinder finder;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        ProjectBuilder builder = ProjectBuilder.in(folder.resolve("project")).standardCodebook();
        for (Sentence sentence : Sentence.values()) {
            builder.report(sentence.report().toString(), sentence.text);
        }
        project = builder.open();
        finder = new SuggestionFinder(project.codebook());
    }

    @AfterAll
    void close() throws Exception {
        project.closeWithoutSaving();
    }

    @ParameterizedTest
    @EnumSource
    void sentences(Sentence sentence) throws Exception {
        List<String> likely = finder.find(project.report(sentence.report())).stream()
                .filter(suggestion -> suggestion.kind().equals("stance") && suggestion.isLikely())
                .map(suggestion -> String.join(" ", suggestion.values())).collect(Collectors.toList());
        assertEquals(new TreeSet<>(sentence.stances), new TreeSet<>(likely));
    }
}
