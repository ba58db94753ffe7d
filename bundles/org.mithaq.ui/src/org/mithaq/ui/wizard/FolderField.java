package org.mithaq.ui.wizard;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A folder to be typed or chosen. Paths are written left to right, whatever the language. */
public final class FolderField {

    private final Text text;

    /**
     * @param parent a grid of three columns
     * @param changed is called when another folder is typed or chosen
     */
    public FolderField(Composite parent, String label, Runnable changed) {
        new Label(parent, SWT.NONE).setText(label);
        text = new Text(parent, SWT.BORDER | SWT.SINGLE | SWT.LEFT_TO_RIGHT);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button browse = new Button(parent, SWT.PUSH);
        browse.setText(WizardMessages.Browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SHEET);
        folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    /** Shows a folder. */
    public void set(Path folder) {
        text.setText(folder.toString());
    }

    /** The folder; empty when nothing or no path is typed. */
    public Optional<Path> folder() {
        String typed = text.getText().strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Puts the focus into the field. */
    public void setFocus() {
        text.setFocus();
    }
}
