package org.mithaq.ui.codebook.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.open.OpenEdits;
import org.mithaq.ui.codebook.rename.RenameDialog;
import org.mithaq.ui.codebook.rename.RenamePlan;
import org.mithaq.ui.session.ProjectSession;

/** Gives what is named at the caret another name: asks for it, shows what that does, does it. */
public final class RenameName extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        Path file = editor.file();
        int caret = editor.caret();
        language(editor).ask(CommandMessages.Looking_up,
                workspace -> workspace.nameAt(file, caret).flatMap(range -> workspace.text(file)
                        .map(text -> text.substring(range.start(), range.end()))),
                name -> name.ifPresentOrElse(known -> ask(editor, caret, known),
                        () -> tell(editor, CommandMessages.No_name)));
    }

    private void ask(CodebookEditor editor, int caret, String name) {
        IInputValidator valid = text -> text.matches("\\^?[A-Za-z_][A-Za-z_0-9]*") ? null : CommandMessages.Name_invalid;
        InputDialog dialog = new InputDialog(shell(editor), CommandMessages.Rename_title,
                CommandMessages.bind(CommandMessages.Rename_question, name), name, valid);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(name)) {
            plan(editor, caret, name, dialog.getValue());
        }
    }

    private void plan(CodebookEditor editor, int caret, String name, String wanted) {
        Path file = editor.file();
        String main = Optional.ofNullable(editor.getSite().getService(ProjectSession.class))
                .flatMap(ProjectSession::project).map(project -> project.codebook().name()).orElse("");
        long state = editor.document().getModificationStamp();
        language(editor).ask(CommandMessages.Looking_up,
                workspace -> RenamePlan.of(workspace, file, caret, wanted, main), outcome -> {
                    switch (outcome) {
                        case RenamePlan.Impossible no -> MessageDialog.openError(shell(editor), CommandMessages.Rename_title,
                                no.reason());
                        case RenamePlan.Possible possible when state == editor.document().getModificationStamp() ->
                            confirm(editor, name, wanted, possible.plan());
                        case RenamePlan.Possible late -> tell(editor, CommandMessages.Text_changed);
                    }
                });
    }

    private static void confirm(CodebookEditor editor, String name, String wanted, RenamePlan plan) {
        RenameDialog dialog = new RenameDialog(shell(editor),
                CommandMessages.bind(CommandMessages.Rename_preview, name, wanted), plan);
        if (dialog.open() == Window.OK) {
            new OpenEdits(editor.getSite().getPage()).apply(dialog.edits());
        }
    }

    private static Shell shell(CodebookEditor editor) {
        return editor.getSite().getShell();
    }
}
