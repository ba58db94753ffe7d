package org.mithaq.ui.annotation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportState;
import org.mithaq.core.report.ReportSummary;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.RecordStatus;
import org.mithaq.model.corpus.CorpusFactory;
import org.mithaq.model.corpus.Report;
import org.mithaq.ui.annotation.reports.ReportProgress.Stage;

@DisplayName("A line in the list of reports")
class ReportProgressTest {

    @Test
    @DisplayName("says that work has not begun, goes on or is complete")
    void stages() {
        assertThat(progress(ReportState.READY).stage()).isEqualTo(Stage.NOT_BEGUN);
        assertThat(progress(ReportState.READY, RecordStatus.DRAFT, RecordStatus.COMPLETE).stage())
                .isEqualTo(Stage.IN_PROGRESS);
        assertThat(progress(ReportState.READY, RecordStatus.REVIEWED, RecordStatus.COMPLETE).stage())
                .isEqualTo(Stage.COMPLETE);
    }

    @Test
    @DisplayName("says first of all when the report changed on the disk")
    void changed() {
        assertThat(progress(ReportState.CHANGED, RecordStatus.COMPLETE).stage()).isEqualTo(Stage.CHANGED);
        assertThat(progress(ReportState.UNREADABLE).stage()).isEqualTo(Stage.UNREADABLE);
    }

    @Test
    @DisplayName("is found by letters of its title, id or publisher")
    void matching() {
        ReportProgress report = progress(ReportState.READY);

        assertThat(report.matches("وادي")).isTrue();
        assertThat(report.matches(" VALLEY ")).isTrue();
        assertThat(report.matches("centre")).isTrue();
        assertThat(report.matches("river")).isFalse();
    }

    private static ReportProgress progress(ReportState state, RecordStatus... records) {
        Coding coding = CodingFactory.eINSTANCE.createCoding();
        for (RecordStatus status : records) {
            CodedRecord record = CodingFactory.eINSTANCE.createCodedRecord();
            record.setStatus(status);
            coding.getRecords().add(record);
        }
        Report metadata = CorpusFactory.eINSTANCE.createReport();
        metadata.setTitle("اتفاق الوادي والوادي الأعلى");
        metadata.setPublisher("Research Centre");
        return ReportProgress.of(new ReportSummary(new ReportId("valley"), metadata, state, 0, 0, true),
                Optional.of(coding));
    }
}
