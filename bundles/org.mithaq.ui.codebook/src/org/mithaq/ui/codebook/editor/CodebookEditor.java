package org.mithaq.ui.codebook.editor;

import java.nio.file.Path;
import java.util.List;
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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.progress.IProgressService;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.OutlineNode;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.core.project.Project;
import org.mithaq.ui.codebook.annotations.ProblemLooks;
import org.mithaq.ui.codebook.annotations.ProblemMarks;
import org.mithaq.ui.codebook.assist.InformationAtCaret;
import org.mithaq.ui.codebook.checks.BackgroundCheck;
import org.mithaq.ui.codebook.checks.TextCheck;
import org.mithaq.ui.codebook.edits.DocumentEdits;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.input.CodebookDocuments;
import org.mithaq.ui.codebook.input.CodebookInput;
import org.mithaq.ui.codebook.language.CodebookLanguage;
import org.mithaq.ui.codebook.outline.CodebookOutline;
import org.mithaq.ui.codebook.text.Folds;
import org.mithaq.ui.jobs.BusyCursor;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Edits one codebook file. */
public final class CodebookEditor extends AbstractTextEditor implements ProjectSessionListener {

    private static final String CONTEXT = "org.mithaq.ui.codebook.editor.context";
    private static final String MENU = "org.mithaq.ui.codebook.editor";

    private ProjectSession session;
    private CodebookLanguage language;
    private ProblemLooks looks;
    private LocalResourceManager resources;
    private CodebookConfiguration configuration;
    private ProjectionViewer viewer;
    private BackgroundCheck check;
    private final ProblemMarks marks = new ProblemMarks();
    private CodebookOutline outline;
    private InformationAtCaret information;
    private TextCheck found = new TextCheck(List.of(), List.of(), List.of(), List.of());

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CodebookInput)) {
            throw new PartInitException("Edits codebooks only");
        }
        session = site.getService(ProjectSession.class);
        language = site.getService(CodebookLanguage.class);
        looks = new ProblemLooks(site.getWorkbenchWindow().getWorkbench().getSharedImages());
        resources = new LocalResourceManager(JFaceResources.getResources());
        setPreferenceStore(new PreferenceStore());
        setEditorContextMenuId(MENU);
        setKeyBindingScopes(new String[] {CONTEXT});
        setDocumentProvider(new CodebookDocuments(new BusyCursor(site.getService(IProgressService.class)),
                session::isWritable, file -> session.reloadCodebookInBackground()));
        configuration = new CodebookConfiguration(resources, ((CodebookInput) input).file(), language);
        setSourceViewerConfiguration(configuration);
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
        information = new InformationAtCaret(viewer);
        outline = new CodebookOutline(this::reveal, node -> {
            reveal(node);
            getSite().getPage().activate(this);
        });
        check = new BackgroundCheck(parent.getDisplay(), language, file(), document(), this::show);
    }

    private void reveal(OutlineNode node) {
        TextRange range = node.nameRange();
        if (range.end() <= document().getLength()) {
            selectAndReveal(range.start(), range.length());
        }
    }

    private void show(TextCheck now) {
        found = now;
        marks.show(now.problems(), document().getLength(), viewer.getAnnotationModel());
        FoldMarks.show(Folds.lines(document().get(), now.folds()), viewer.getProjectionAnnotationModel());
        outline.show(now.outline());
        configuration.paint(document().names().show(now.tokens()));
    }

    /** What was found out about the text by the last check. */
    public TextCheck found() {
        return found;
    }

    /** Whether the text is checked as it is now. */
    public boolean isChecked() {
        return check.isDone();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IContentOutlinePage.class ? adapter.cast(outline) : super.getAdapter(adapter);
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

    /** Where the caret is in the text, in UTF-16 units. */
    public int caret() {
        return viewer.widgetOffset2ModelOffset(viewer.getTextWidget().getCaretOffset());
    }

    /** What is selected in the text. */
    public TextRange selected() {
        Point selection = viewer.getSelectedRange();
        return TextRange.ofLength(selection.x, selection.y);
    }

    /** The widget with its services. */
    public ProjectionViewer viewer() {
        return viewer;
    }

    /** Carries edits out as one step of undo, unless the text must not be changed. */
    public void edit(List<TextEdit> edits) {
        if (validateEditorInputState()) {
            DocumentEdits.apply(viewer, edits);
        }
    }

    /** Shows an explanation at the caret. */
    public void explain(String text) {
        information.show(text);
    }

    /** Makes the selected lines comments, or text again. */
    public void toggleComment() {
        edit(CodebookWorkspace.toggleComment(document().get(), selected()));
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
        if (check != null) {
            check.end();
        }
        super.dispose();
        resources.dispose();
    }
}
