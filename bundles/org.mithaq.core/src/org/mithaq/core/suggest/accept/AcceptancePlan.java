package org.mithaq.core.suggest.accept;

import java.util.List;

/** The records that suggestions become when they are accepted, with all that belongs to them; nothing of it is coded yet. */
public final class AcceptancePlan {

    /** Nothing is to be coded. */
    public static final AcceptancePlan NOTHING = new AcceptancePlan(List.of());

    private final List<PlannedRecord> records;

    AcceptancePlan(List<PlannedRecord> records) {
        this.records = List.copyOf(records);
    }

    List<PlannedRecord> records() {
        return records;
    }
}
