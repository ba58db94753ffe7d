package org.mithaq.ui.selection;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;

/**
 * What the user works on.
 *
 * @param report the report that is looked at, if any
 * @param records the selected records in the order of the outline
 * @param value the selected value; only with one record, which owns it directly or in a participation
 */
public record SelectedCoding(Optional<ReportId> report, List<CodedRecord> records, Optional<Value> value) {

    /** Nothing at all. */
    public static final SelectedCoding NONE = new SelectedCoding(Optional.empty(), List.of(), Optional.empty());

    public SelectedCoding {
        records = List.copyOf(records);
        if (value.isPresent() && records.size() != 1) {
            throw new IllegalArgumentException("A value is selected with its one record");
        }
    }

    /** A report and nothing in it. */
    public static SelectedCoding of(ReportId report) {
        return new SelectedCoding(Optional.of(report), List.of(), Optional.empty());
    }

    /** One record. */
    public static SelectedCoding of(ReportId report, CodedRecord record) {
        return new SelectedCoding(Optional.of(report), List.of(record), Optional.empty());
    }

    /** One value of a record. */
    public static SelectedCoding of(ReportId report, CodedRecord record, Value value) {
        return new SelectedCoding(Optional.of(report), List.of(record), Optional.of(value));
    }

    /** The selected record when there is exactly one. */
    public Optional<CodedRecord> record() {
        return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
    }

    /** Whether the record is among the selected ones. */
    public boolean contains(CodedRecord record) {
        return records.contains(record);
    }
}
