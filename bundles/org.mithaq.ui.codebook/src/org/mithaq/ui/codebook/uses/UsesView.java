package org.mithaq.ui.codebook.uses;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.codebook.usage.CodedUse;
import org.mithaq.ui.codebook.open.CodebookEditors;

/** Lists where a name is used; Enter goes there. */
public final class UsesView extends ViewPart {

    private static final String SHOW_RECORD = "org.mithaq.coding.show";

    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(layout, UsesMessages.Place, 4, UsesView::place);
        column(layout, UsesMessages.Text, 8, UsesView::text);
        table.addOpenListener(event -> open());
        getSite().setSelectionProvider(table);
        setContentDescription(UsesMessages.Hint);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Use, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Use) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Use) element);
            }
        });
    }

    private static String place(Use use) {
        return switch (use) {
            case Use.InCodebook place -> place.file().getFileName() + ":" + place.line();
            case Use.InCoding coded -> coded.use().record() + " · " + coded.use().report();
        };
    }

    private static String text(Use use) {
        return switch (use) {
            case Use.InCodebook place -> place.text();
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
        found.uses().stream().findFirst().ifPresent(first -> table.setSelection(new StructuredSelection(first)));
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
                case Use.InCoding coded -> showRecord(coded.use());
            }
        }
    }

    /** By a command: the editor of reports belongs to another part of the window. */
    private void showRecord(CodedUse use) {
        Command show = getSite().getService(ICommandService.class).getCommand(SHOW_RECORD);
        try {
            getSite().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(show,
                    Map.of(SHOW_RECORD + ".coder", use.coder(), SHOW_RECORD + ".report", use.report(),
                            SHOW_RECORD + ".record", use.record(), SHOW_RECORD + ".feature", use.feature())), null);
        } catch (CommandException e) {
            ILog.of(UsesView.class).error("The record cannot be shown: " + use, e);
        }
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }
}
