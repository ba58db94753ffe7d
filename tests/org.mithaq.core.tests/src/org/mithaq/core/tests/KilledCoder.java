package org.mithaq.core.tests;

import java.nio.file.Path;
import java.util.List;
import org.mithaq.core.coding.Values;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.RefusedSuggestion;
import org.mithaq.testsupport.ProjectBuilder;
import org.mithaq.testsupport.RecordBuilder;

/** A process that codes and is killed before it saves; run by {@link CrashRecoveryTest}. */
public final class KilledCoder {

    static final String READY = "ready to be killed";

    private KilledCoder() {
    }

    public static void main(String[] arguments) throws Exception {
        Project project = ProjectBuilder.open(Path.of(arguments[0]));
        RecordBuilder.record(project, "Agreement", "deal").value(Values.text("title", "saved"));
        project.save();
        CodedRecord record = project.coding(new ReportId("deal")).orElseThrow().getRecords()
                .getFirst();
        project.editor().setNote(record, "لم يُحفظ");
        RecordBuilder.record(project, "Stance", "other").value(Values.entry("holder", "Actor", "river"), "النهر");
        RecordBuilder.record(project, "Agreement", "deal");
        project.commandStack().undo();
        RefusedSuggestion refused = CodingFactory.eINSTANCE.createRefusedSuggestion();
        refused.setKind("actor");
        project.editor().refuse(new ReportId("other"), List.of(refused));
        System.out.println(READY);
        Thread.sleep(600_000);
    }
}
