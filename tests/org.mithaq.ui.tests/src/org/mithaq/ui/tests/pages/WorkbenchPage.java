package org.mithaq.ui.tests.pages;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.editor.ReportEditor;
import org.mithaq.ui.annotation.editor.ReportEditors;
import org.mithaq.ui.annotation.findings.FindingsMonitor;
import org.mithaq.ui.codebook.CodebookParts;
import org.mithaq.ui.codebook.compare.CompareEditor;
import org.mithaq.ui.codebook.uses.Use;
import org.mithaq.ui.codebook.uses.UsesView;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.session.CoderPreference;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.SessionServices;
import org.mithaq.ui.tests.harness.Keyboard;
import org.mithaq.ui.tests.harness.Pictures;
import org.mithaq.ui.tests.harness.Waiting;

/** The window. */
public final class WorkbenchPage {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

    /** Names the coder, so that the workbench does not ask. */
    public WorkbenchPage as(CoderName coder) {
        new CoderPreference(SessionServices.preferences()).setName(coder);
        return this;
    }

    /** Opens a project and waits until it is there. */
    public WorkbenchPage open(Path root) {
        session().open(root);
        Waiting.until("the project " + root + " is open", () -> session().project()
                .filter(project -> project.layout().root().equals(root.toAbsolutePath().normalize())).isPresent());
        return this;
    }

    /** Opens a report and waits until its text is there. */
    public ReportEditorPage report(String id) {
        ReportEditor editor = ReportEditors.open(page(), new ReportId(id), "").orElseThrow();
        return new ReportEditorPage(this, editor);
    }

    /** The list of codebook files, in the perspective that is for them. */
    public CodebookFilesPage codebookFiles() {
        Keyboard.press(0, SWT.F11);
        Waiting.until("the perspective of the codebook", () -> page().getPerspective().getId().endsWith(".codebook"));
        return new CodebookFilesPage(this);
    }

    /** The outline of the codebook in the active editor. */
    public CodebookOutlinePage codebookOutline() {
        return new CodebookOutlinePage(this);
    }

    /** The uses that are listed, once there are so many. */
    public List<Use> codebookUses(int count) {
        UsesView uses = (UsesView) view(CodebookParts.USES);
        Waiting.until(count + " uses", () -> uses.uses().size() == count);
        return uses.uses();
    }

    /** The file of the active codebook editor beside its last commit. */
    public ComparisonPage comparison() {
        Waiting.until("the comparison is open", () -> page().getActiveEditor() instanceof CompareEditor);
        return new ComparisonPage((CompareEditor) page().getActiveEditor());
    }

    /** What the edited codebook does to what is coded, in the view that is opened by its key. */
    public CodebookChangesPage codebookChanges() {
        return new CodebookChangesPage(this);
    }

    /** Goes back to the perspective of coding. */
    public WorkbenchPage coding() {
        Keyboard.press(SWT.SHIFT, SWT.F11);
        Waiting.until("the perspective of coding", () -> page().getPerspective().getId().endsWith(".coding"));
        return this;
    }

    public ReportsPage reports() {
        return new ReportsPage(this);
    }

    public OutlinePage outline() {
        return new OutlinePage(this);
    }

    public SectionsPage sections() {
        return new SectionsPage(this);
    }

    public FormPage form() {
        return new FormPage(this);
    }

    /** Closes the form and opens it again. */
    public FormPage formAnew() {
        page().hideView(view(AnnotationParts.FORM));
        Waiting.events();
        return form();
    }

    public DossierPage dossier() {
        return new DossierPage(this);
    }

    public ProblemsPage problems() {
        return new ProblemsPage(this);
    }

    public SuggestionsPage suggestions() {
        return new SuggestionsPage(this);
    }

    public PreviewPage preview() {
        return new PreviewPage(this);
    }

    public SearchPage search() {
        return new SearchPage(this);
    }

    /** Opens the export wizard by its key. */
    public ExportWizardPage export() {
        return new ExportWizardPage(this);
    }

    /** The wizard that makes a project. */
    public NewProjectWizardPage newProject() {
        return new NewProjectWizardPage(this);
    }

    /** The wizard that imports reports, with some files in it. */
    public ImportWizardPage importing(Path... files) {
        return new ImportWizardPage(this, List.of(files));
    }

    /** Presses Ctrl and S. */
    public WorkbenchPage save() {
        Keyboard.press(SWT.CTRL, 's');
        Waiting.until("everything is saved", () -> !session().isDirty());
        return this;
    }

    /** Presses Ctrl and Z. */
    public WorkbenchPage undo() {
        Keyboard.press(SWT.CTRL, 'z');
        return this;
    }

    /** Presses Ctrl and Y. */
    public WorkbenchPage redo() {
        Keyboard.press(SWT.CTRL, 'y');
        return this;
    }

    /** Presses F5: reports and codebook are read again. */
    public WorkbenchPage refresh() {
        Keyboard.press(0, SWT.F5);
        return this;
    }

    /** Closes the open project, throwing away what is not saved. */
    public void close() {
        session().project().ifPresent(project -> {
            while (project.commandStack().canUndo() && project.isDirty()) {
                project.commandStack().undo();
            }
        });
        session().close();
        Waiting.until("no project is open", () -> session().project().isEmpty());
        Waiting.until("nothing of it goes on", () -> !monitor().isChecking());
    }

    /** Runs a command as a menu does. */
    public void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError("The command did not run: " + command, e);
        }
    }

    public Project project() {
        return session().project().orElseThrow();
    }

    public ProjectSession session() {
        return window.getService(ProjectSession.class);
    }

    public CodingSelection selection() {
        return window.getService(CodingSelection.class);
    }

    FindingsMonitor monitor() {
        return window.getService(FindingsMonitor.class);
    }

    IWorkbenchPage page() {
        return window.getActivePage();
    }

    public Shell shell() {
        return window.getShell();
    }

    /** Shows a view and puts the focus into it. */
    IViewPart view(String id) {
        try {
            IViewPart view = page().showView(id);
            Waiting.events();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError("The view cannot be shown: " + id, e);
        }
    }

    /** What the window keeps of a view from one start to the next. */
    public MPart kept(String view) {
        return view(view).getSite().getService(MPart.class);
    }

    /** What a part is made of. */
    static Composite control(IWorkbenchPart part) {
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    /** Shows all parts of the perspective, at a size that pictures are taken in. */
    public WorkbenchPage arrange() {
        shell().setBounds(0, 0, 1280, 900);
        for (String id : new String[] {AnnotationParts.OUTLINE, AnnotationParts.FORM, AnnotationParts.PROBLEMS}) {
            view(id);
        }
        Waiting.events();
        return this;
    }

    public WorkbenchPage picture(String name) {
        Pictures.take(shell(), name);
        return this;
    }
}
