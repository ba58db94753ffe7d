package org.mithaq.ui.session;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.mithaq.core.coding.Recovery;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.ToldFailure;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.counts.CountedText;

/** Asks and tells with dialogs. */
final class DialogQuestions implements SessionQuestions {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Supplier<Shell> shell;

    DialogQuestions(Supplier<Shell> shell) {
        this.shell = shell;
    }

    @Override
    public Optional<CoderName> coder(CoderName proposal) {
        IInputValidator valid = text -> CoderName.isValid(text.strip()) ? null : UiMessages.Coder_invalid;
        InputDialog dialog = new InputDialog(shell.get(), UiMessages.Coder_title, UiMessages.Coder_question,
                proposal.value(), valid);
        return dialog.open() == Window.OK ? Optional.of(new CoderName(dialog.getValue().strip())) : Optional.empty();
    }

    @Override
    public boolean openReadOnly(Message why) {
        return ask(MessageDialog.WARNING, UiMessages.Locked_title, NLS.bind(UiMessages.Locked_question, text(why)),
                UiMessages.Open_read_only, UiMessages.Cancel) == 0;
    }

    @Override
    public Unsaved unsavedChanges(Path project) {
        int answer = ask(MessageDialog.QUESTION, UiMessages.Unsaved_title,
                NLS.bind(UiMessages.Unsaved_question, project.getFileName()),
                UiMessages.Save, UiMessages.Dont_save, UiMessages.Cancel);
        return switch (answer) {
            case 0 -> Unsaved.SAVE;
            case 1 -> Unsaved.DISCARD;
            default -> Unsaved.CANCEL;
        };
    }

    @Override
    public LeftByCrash changesLeftByCrash(Recovery what) {
        String reports = what.reports().stream().map(ReportId::value).collect(Collectors.joining(", "));
        String time = WHEN.format(what.lastChange().atZone(ZoneId.systemDefault()));
        int answer = ask(MessageDialog.QUESTION, UiMessages.Crash_title,
                CountedText.of(UiMessages.Crash_question, Locale.getDefault(), what.steps(), Direction.isolated(time),
                        Direction.isolated(reports)),
                UiMessages.Recover, UiMessages.Discard, UiMessages.Cancel);
        return switch (answer) {
            case 0 -> LeftByCrash.RECOVER;
            case 1 -> LeftByCrash.DISCARD;
            default -> LeftByCrash.CANCEL;
        };
    }

    @Override
    public void failed(String task, Throwable why) {
        MessageDialog.openError(shell.get(), task, switch (why) {
            case ToldFailure known -> text(known.userMessage());
            default -> unforeseen(task, why);
        });
    }

    private static String unforeseen(String task, Throwable why) {
        ILog.of(DialogQuestions.class).error(task, why);
        return NLS.bind(UiMessages.Unforeseen, text(Failures.of(why)));
    }

    @Override
    public void tell(String title, String what) {
        MessageDialog.openInformation(shell.get(), title, what);
    }

    private int ask(int kind, String title, String question, String... answers) {
        return MessageDialog.open(kind, shell.get(), title, question, 0, answers);
    }

    private static String text(Message message) {
        return Direction.keepingTogether(message.in(Locale.getDefault()));
    }
}
