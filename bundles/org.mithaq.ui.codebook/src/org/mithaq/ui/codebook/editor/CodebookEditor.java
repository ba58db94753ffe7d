package org.mithaq.ui.codebook.editor;

import java.nio.file.Path;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.progress.IProgressService;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.mithaq.core.project.Project;
import org.mithaq.ui.codebook.annotations.ProblemLooks;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.input.CodebookDocuments;
import org.mithaq.ui.codebook.input.CodebookInput;
import org.mithaq.ui.jobs.BusyCursor;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Edits one codebook file. */
public final class CodebookEditor extends AbstractTextEditor implements ProjectSessionListener {

    private static final String CONTEXT = "org.mithaq.ui.codebook.editor.context";
    private static final String MENU = "org.mithaq.ui.codebook.editor";

    private ProjectSession session;
    private ProblemLooks looks;
    private LocalResourceManager resources;
    private ProjectionViewer viewer;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CodebookInput)) {
            throw new PartInitException("Edits codebooks only");
        }
        session = site.getService(ProjectSession.class);
        looks = new ProblemLooks(site.getWorkbenchWindow().getWorkbench().getSharedImages());
        resources = new LocalResourceManager(JFaceResources.getResources());
        setPreferenceStore(new PreferenceStore());
        setEditorContextMenuId(MENU);
        setKeyBindingScopes(new String[] {CONTEXT});
        setDocumentProvider(new CodebookDocuments(new BusyCursor(site.getService(IProgressService.class)),
                session::isWritable, file -> session.reloadCodebookInBackground()));
        setSourceViewerConfiguration(new CodebookConfiguration(resources));
        super.init(site, input);
        session.addListener(this);
    }

    /** The language is written left to right, whatever the direction of the window is. */
    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.LEFT_TO_RIGHT);
        area.setLayout(new FillLayout());
        super.createPartControl(area);
        viewer.doOperation(ProjectionViewer.TOGGLE);
    }

    @Override
    protected IVerticalRuler createVerticalRuler() {
        return CodebookViewer.ruler(looks);
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        viewer = new CodebookViewer(looks, resources).create(parent, (CompositeRuler) ruler, styles);
        return viewer;
    }

    /** The file that is edited. */
    public Path file() {
        return ((CodebookInput) getEditorInput()).file();
    }

    /** The text as it is now. */
    public CodebookDocument document() {
        return CodebookDocument.of(viewer.getDocument());
    }

    /** Makes the selected lines comments, or text again. */
    public void toggleComment() {
        if (validateEditorInputState()) {
            CommentLines.toggle(viewer);
        }
    }

    /**
     * Goes to a place and shows it; to the end of the line or the text where there is no such place.
     *
     * @param line counted from 1
     * @param column counted from 1, in UTF-16 units
     */
    public void show(int line, int column) {
        CodebookDocument document = document();
        int known = Math.clamp(line, 1, document.getNumberOfLines());
        try {
            IRegion region = document.getLineInformation(known - 1);
            selectAndReveal(region.getOffset() + Math.clamp(column - 1, 0, region.getLength()), 0);
        } catch (BadLocationException e) {
            throw new IllegalStateException("There is no line " + known, e);
        }
    }

    /** Asks what is to become of unsaved text. */
    @Override
    public boolean mayClose(Project project) {
        return !isDirty() || getSite().getPage().closeEditor(this, true);
    }

    @Override
    public void projectClosed(Project project) {
        getSite().getPage().closeEditor(this, false);
    }

    /** Shows the file's state on disk without a question where nothing would be lost by that. */
    @Override
    protected void handleEditorInputChanged() {
        if (isDirty() || getDocumentProvider().isDeleted(getEditorInput())) {
            super.handleEditorInputChanged();
        } else {
            doRevertToSaved();
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        super.dispose();
        resources.dispose();
    }
}
