package org.mithaq.core.finding;

import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;

/** Where a finding is, so that a user can be led there. */
public sealed interface Place {

    /** The place for messages and for sorting: a path relative to the project, and what is known beyond it. */
    String describe();

    /**
     * A record or something in it.
     *
     * @param report the report whose coding the record stands in
     * @param recordId the id as stored, which need not be a valid one
     * @param variable the variable, role, part or link; empty for the record as a whole
     */
    record InRecord(CoderName coder, ReportId report, String recordId, String variable) implements Place {
        @Override
        public String describe() {
            return "coding/" + coder + "/" + report + ".xmi: " + recordId + (variable.isEmpty() ? "" : "." + variable);
        }
    }

    /**
     * A place in a file.
     *
     * @param file relative to the project, parted by slashes
     * @param line counted from 1; 0 when the file as a whole is meant
     * @param column counted from 1, in UTF-16 units; 0 when unknown
     */
    record InFile(String file, int line, int column) implements Place {
        @Override
        public String describe() {
            return line == 0 ? file : file + ":" + line + ":" + column;
        }
    }

    /** A report as a whole. */
    record InReport(ReportId report) implements Place {
        @Override
        public String describe() {
            return "reports/" + report;
        }
    }

    /** The project as a whole. */
    record InProject() implements Place {
        @Override
        public String describe() {
            return ".";
        }
    }
}
