package org.mithaq.ui.annotation.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mithaq.core.corpus.FileText;
import org.mithaq.core.corpus.ImportFiles;
import org.mithaq.core.corpus.MetadataList;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.wizard.WizardWork;

/** Lets the user choose files, a folder, or a list of files with their metadata, and looks at the files in the background. */
final class ImportChoice {

    private final Supplier<Shell> shell;
    private final Supplier<IRunnableContext> context;
    private final Consumer<WizardWork.Outcome<List<ImportItem>>> chosen;

    ImportChoice(Supplier<Shell> shell, Supplier<IRunnableContext> context, Consumer<WizardWork.Outcome<List<ImportItem>>> chosen) {
        this.shell = shell;
        this.context = context;
        this.chosen = chosen;
    }

    void files() {
        String endings = String.join(";", FileText.endings().stream().map(ending -> "*." + ending).toList());
        FileDialog dialog = dialog(SWT.MULTI, NLS.bind(WizardMessages.Import_filter, endings.replace(";", ", ")), endings);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            List<Path> files = Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
            look(progress -> items(files, MetadataList.empty()));
        }
    }

    void folder() {
        Optional<String> folder = Optional.ofNullable(new DirectoryDialog(shell.get(), SWT.OPEN | SWT.SHEET).open());
        folder.ifPresent(path -> look(progress -> items(List.of(Path.of(path)), MetadataList.empty())));
    }

    void list() {
        Optional<String> list = Optional.ofNullable(dialog(SWT.SINGLE, WizardMessages.Import_filter_list, "*.csv").open());
        list.ifPresent(path -> look(progress -> {
            MetadataList known = MetadataList.read(Path.of(path));
            return items(known.files(), known);
        }));
    }

    private FileDialog dialog(int style, String name, String endings) {
        FileDialog dialog = new FileDialog(shell.get(), SWT.OPEN | SWT.SHEET | style);
        dialog.setFilterNames(new String[] {name});
        dialog.setFilterExtensions(new String[] {endings});
        return dialog;
    }

    private void look(BackgroundWork.Work<List<ImportItem>> work) {
        chosen.accept(new WizardWork(context.get()).run(work));
    }

    /** What can be told about files before they are imported. */
    static List<ImportItem> items(List<Path> filesAndFolders, MetadataList list) throws IOException {
        return ImportFiles.in(filesAndFolders).stream().map(file -> ImportItem.of(file, list)).toList();
    }
}
