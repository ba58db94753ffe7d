package org.mithaq.core.report;

/** Whether a report can be worked on. */
public enum ReportState {
    /** Its text is the one that was imported. */
    READY,
    /** Its text is no longer the one that was imported. */
    CHANGED,
    /** Its text or what is known about it cannot be read. */
    UNREADABLE
}
