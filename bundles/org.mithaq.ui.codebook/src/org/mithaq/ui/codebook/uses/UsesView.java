package org.mithaq.ui.codebook.uses;

import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.ui.codebook.open.CodebookEditors;
import org.mithaq.ui.codebook.open.RecordJump;
import org.mithaq.ui.codebook.text.CodeLine;
import org.mithaq.ui.columns.TextColumns;

/** Lists where a name is used; Enter goes there. */
public final class UsesView extends ViewPart {

    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        table = TextColumns.table(parent, SWT.NONE);
        TextColumns.of(table, Use.class).add(UsesMessages.Place, 4, UsesView::place)
                .add(UsesMessages.Text, 8, UsesView::text);
        table.addOpenListener(event -> open());
        getSite().setSelectionProvider(table);
        setContentDescription(UsesMessages.Hint);
    }

    private static String place(Use use) {
        return switch (use) {
            case Use.InCodebook place -> place.file().getFileName() + ":" + place.line();
            case Use.InCoding coded -> coded.use().record() + " · " + coded.use().report();
        };
    }

    private static String text(Use use) {
        return switch (use) {
            case Use.InCodebook place -> CodeLine.shown(place.text());
            case Use.InCoding coded -> coded.use().feature().isEmpty() ? coded.use().coder()
                    : coded.use().feature() + " · " + coded.use().coder();
        };
    }

    /** Lists the uses of a name in place of what is there. */
    public void show(NameUses found) {
        table.setInput(found.uses());
        long coded = found.uses().stream().filter(Use.InCoding.class::isInstance).count();
        setContentDescription(NLS.bind(coded == NameUses.MOST ? UsesMessages.Found_at_least : UsesMessages.Found,
                new Object[] {found.name(), found.uses().size() - coded, coded}));
        found.uses().stream().findFirst().ifPresent(first -> table.setSelection(new StructuredSelection(first), true));
    }

    /** What is listed. */
    public List<Use> uses() {
        return table.getInput() instanceof List<?> listed ? listed.stream().map(Use.class::cast).toList() : List.of();
    }

    private void open() {
        if (table.getStructuredSelection().getFirstElement() instanceof Use use) {
            switch (use) {
                case Use.InCodebook place -> new CodebookEditors(getSite().getPage()).open(place.file(), editor ->
                        editor.selectAndReveal(place.range().start(), place.range().length()));
                case Use.InCoding coded -> RecordJump.to(getSite(), coded.use().coder(), coded.use().report(),
                        coded.use().record(), coded.use().feature());
            }
        }
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }
}
