package org.mithaq.ui.annotation.form;

import org.mithaq.model.coding.Basis;
import org.mithaq.model.coding.Certainty;
import org.mithaq.model.coding.Origin;
import org.mithaq.model.coding.RecordStatus;

/** What the fixed properties of values and records are called. */
public final class ValueProperties {

    private ValueProperties() {
    }

    static String label(Basis basis) {
        return switch (basis) {
            case STATED -> FormMessages.Basis_stated;
            case INFERRED -> FormMessages.Basis_inferred;
            case INHERITED -> FormMessages.Basis_inherited;
        };
    }

    static String label(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> FormMessages.Certainty_certain;
            case PROBABLE -> FormMessages.Certainty_probable;
            case POSSIBLE -> FormMessages.Certainty_possible;
        };
    }

    /** With the rule as {0}. */
    static String label(Origin origin) {
        return switch (origin) {
            case PERSON -> FormMessages.Origin_person;
            case SUGGESTION -> FormMessages.Origin_suggestion;
            case MIGRATION -> FormMessages.Origin_migration;
        };
    }

    /** How far the work on a record is. */
    public static String label(RecordStatus status) {
        return switch (status) {
            case DRAFT -> FormMessages.Status_draft;
            case COMPLETE -> FormMessages.Status_complete;
            case REVIEWED -> FormMessages.Status_reviewed;
        };
    }
}
