package org.mithaq.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mithaq.core.message.MithaqException;
import org.mithaq.testsupport.ProjectBuilder;

/** A project with the standard codebook and a report of the samples. */
final class SampleProject {

    static final String REPORT = "bloudan-agreements";
    static final String SIGNING = "توصلت فصائل المعارضة في بلودان إلى اتفاق هدنة مع النظام بوساطة لجنة المصالحة";
    static final String DATE = "9 شباط/ فبراير 2015";
    static final String CEASEFIRE = "وقف إطلاق النار من الطرفين مدة أربعة أشهر قابلة للتجديد";
    static final String ROAD = "فتح الطريق بين بلودان والزبداني أمام المدنيين وسيارات الإسعاف";
    static final String RELEASE = "إطلاق سراح 35 معتقلاً من أبناء البلدة خلال عشرة أيام";
    static final String REFUSAL = "فصائل المعارضة رفضت المبادرة بعد اجتماع دام يومين";

    /** A small codebook of one file in both languages. */
    static final String CODEBOOK = """
            codebook sample version 1.0 languages ar, en
            list Area ar "المنطقة" en "Region" {
            	north ar "الشمال" en "North" cue "إدلب", "حلب"
            	south ar "الجنوب" en "South"
            }
            agreement Deal prefix "DEA" ar "اتفاق" en "Deal" {
            	text title ar "العنوان" en "Title"
            	category area of Area [*] ar "المنطقة" en "Area"
            	role party of Actor [*] ar "طرف" en "Party"
            }
            registry Actor ar "الجهات" en "Actors" { russia ar "روسيا" en "Russia" }
            """;

    private static final Path SAMPLES = Path.of("..", "..", "samples", "reports");

    private SampleProject() {
    }

    /** Makes the project in a folder that is not there yet. */
    static Path in(Path folder) throws IOException, MithaqException {
        return project(folder).standardCodebook().create().root();
    }

    /** Makes the project with another codebook. */
    static Path in(Path folder, String codebook) throws IOException, MithaqException {
        return project(folder).codebook(codebook).create().root();
    }

    private static ProjectBuilder project(Path folder) throws IOException {
        String text = Files.readString(SAMPLES.resolve(REPORT + ".txt"));
        return ProjectBuilder.in(folder.resolve("project")).report(REPORT, text);
    }
}
