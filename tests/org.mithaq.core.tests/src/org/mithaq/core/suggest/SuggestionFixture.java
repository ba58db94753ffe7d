package org.mithaq.core.suggest;

import java.io.IOException;
import java.nio.file.Path;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.MithaqException;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportText;
import org.mithaq.testsupport.ProjectBuilder;

/** A project with one report and a codebook with cues in Arabic. */
public final class SuggestionFixture {

    public static final String REPORT = "report";

    private static final String CODEBOOK = """
            codebook test version 1.0 languages ar, en
            missing MissingReason { not_stated en "Not stated" }
            list Status en "Status" {
                signed en "Signed" cue "وقّع", "وقع"
                offered en "Offered" cue "عرض"
            }
            list Kind en "Kind" {
                CEASEFIRE en "Ceasefire" cue "وقف إطلاق النار"
                HEAVY en "Heavy weapons" cue "السلاح الثقيل"
                WEAPONS en "Weapons" cue "السلاح"
                AID en "Aid" cue pattern "إدخال (المواد|المساعدات)"
                OLD en "Old" deprecated cue "المواد"
            }
            scale Position en "Position" {
                supports = 1 en "Supports" cue "يؤيد", "تؤيد"
                rejects = -1 en "Rejects" cue "رفض", "رفضت", "يرفض"
            }
            registry Actor en "Actors" {
                REGIME ar "النظام السوري" en "Syrian regime" also "النظام"
                RUSSIA ar "روسيا" en "Russia" also "موسكو"
                HMEIMIM ar "مركز روسيا للمصالحة" en "Hmeimim"
                CAPITAL ar "العاصمة" en "Capital" also "موسكو"
            }
            registry Place en "Places" { MADAYA ar "مضايا" en "Madaya" }
            list IssueKind en "Kind of issue" { track en "Track" cue "هذا المسار" }
            registry Issue en "Issues" kinds IssueKind { TRUCE ar "الهدنة" en "Truce" kind track }
            agreement Agreement prefix "AGR" en "Agreement" cue "اتفاق هدنة" {
                text title en "Title" required
                date first_contact en "First contact"
                date offered en "Offered" required when status = offered
                date signed en "Signed" required when status = signed
                category status of Status en "Status"
                role party of Actor [*] en "Party"
                role mediator of Actor [*] en "Mediator"
                reference named_by of Actor en "Named by"
                reference places of Place [*] en "Places" required
                parts clauses of Clause ordered [*] en "Clauses"
            }
            part Clause prefix "CLA" en "Clause" {
                category kind of Kind [1..*] en "Kind" required
                text text en "Text"
            }
            stance Stance prefix "STA" en "Stance" {
                reference holder of Actor [1..*] en "Holder" required
                reference target of Issue | Agreement en "Target" required
                position position of Position en "Position" required
                date date en "Date"
            }
            """;

    private SuggestionFixture() {
    }

    public static Project project(Path folder, String text) throws IOException, MithaqException {
        return ProjectBuilder.in(folder).codebook(CODEBOOK).report(REPORT, text).open();
    }

    public static ReportText report(Project project) throws MithaqException {
        return project.report(new ReportId(REPORT));
    }
}
