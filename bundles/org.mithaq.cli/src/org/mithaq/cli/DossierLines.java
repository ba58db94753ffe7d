package org.mithaq.cli;

import org.mithaq.core.dossier.DossierChange;
import org.mithaq.core.dossier.DossierPlan;

/** Tells what reading a dossier changes, record by record. */
record DossierLines(Verb verb) {

    /**
     * @param deletes whether what the dossier leaves out goes
     */
    void tell(DossierPlan plan, boolean deletes) {
        plan.changes().forEach(this::tell);
        plan.leftOut().forEach(part -> line(deletes ? "dossier.removesPart" : "dossier.keepsPart", part.getType(),
                part.getId()));
        long unchanged = plan.changes().stream().filter(DossierChange.Unchanged.class::isInstance).count();
        line("dossier.sum", count(plan, DossierChange.New.class), count(plan, DossierChange.Changed.class), unchanged,
                count(plan, DossierChange.Deleted.class));
    }

    private static long count(DossierPlan plan, Class<? extends DossierChange> kind) {
        return plan.changes().stream().filter(kind::isInstance).count();
    }

    private void tell(DossierChange change) {
        switch (change) {
            case DossierChange.New made when made.id().isEmpty() -> line("dossier.newWithoutId", made.report(), made.type());
            case DossierChange.New made -> line("dossier.new", made.report(), made.type(), made.id());
            case DossierChange.Changed changed -> line("dossier.changed", changed.report(), changed.type(), changed.id(),
                    String.join(", ", changed.differences()));
            case DossierChange.Deleted deleted -> line("dossier.deleted", deleted.report(), deleted.type(), deleted.id());
            case DossierChange.Unchanged same -> { }
        }
    }

    private void line(String key, Object... arguments) {
        verb.terminal().line(verb.text(key, arguments));
    }
}
