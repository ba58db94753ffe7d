package org.mithaq.ui.data.export;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.mithaq.export.ExportOptions;
import org.mithaq.export.companion.CompanionKind;
import org.mithaq.export.companion.datapackage.PackageDetails;
import org.mithaq.ui.wizard.FolderField;

/** Asks where tables go and how their cells are written. */
final class ExportPage extends WizardPage {

    private final Path initial;
    private final List<String> languages;
    private FolderField folder;
    private Button labels;
    private Combo language;
    private Button byteOrderMark;
    private Button spreadsheetSafe;
    private final Map<CompanionKind, Button> companions = new EnumMap<>(CompanionKind.class);

    /**
     * @param languages the codebook's, ISO 639 codes
     */
    ExportPage(Path initial, List<String> languages) {
        super("export", ExportMessages.Title, null);
        this.initial = initial;
        this.languages = languages;
        setDescription(ExportMessages.Description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        folder = new FolderField(area, ExportMessages.Folder, this::update);
        Button ids = option(area, SWT.RADIO, ExportMessages.Ids);
        ids.setSelection(true);
        createLabels(area);
        byteOrderMark = option(area, SWT.CHECK, ExportMessages.Bom);
        spreadsheetSafe = option(area, SWT.CHECK, ExportMessages.Safe);
        createCompanions(area);
        setControl(area);
        folder.set(initial);
        update();
        folder.setFocus();
    }

    private void createLabels(Composite area) {
        labels = new Button(area, SWT.RADIO);
        labels.setText(ExportMessages.Labels);
        language = new Combo(area, SWT.READ_ONLY);
        Locale ui = Locale.getDefault();
        languages.forEach(code -> language.add(Locale.of(code).getDisplayLanguage(ui)));
        language.select(Math.max(0, languages.indexOf(ui.getLanguage())));
        labels.setEnabled(!languages.isEmpty());
        language.setEnabled(false);
        labels.addListener(SWT.Selection, event -> language.setEnabled(labels.getSelection()));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(language);
    }

    private void createCompanions(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(ExportMessages.Beside);
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 8).applyTo(group);
        for (CompanionKind kind : CompanionKind.all()) {
            Button button = new Button(group, SWT.CHECK);
            button.setText(text(kind));
            button.setSelection(true);
            companions.put(kind, button);
        }
    }

    private static String text(CompanionKind kind) {
        return switch (kind) {
            case DATA_PACKAGE -> ExportMessages.Data_package;
            case CODEBOOK -> ExportMessages.Codebook;
            case R -> ExportMessages.R;
            case STATA -> ExportMessages.Stata;
            case SPSS -> ExportMessages.Spss;
        };
    }

    private static Button option(Composite area, int style, String label) {
        Button button = new Button(area, style);
        button.setText(label);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void update() {
        boolean valid = folder.folder().isPresent();
        setErrorMessage(valid ? null : ExportMessages.Folder_invalid);
        setPageComplete(valid);
    }

    /** The folder to write to; only asked when the page is complete. */
    Path folder() {
        return folder.folder().orElseThrow();
    }

    ExportOptions options() {
        ExportOptions options = ExportOptions.standard();
        if (labels.getSelection()) {
            options = options.withLabels(languages.get(language.getSelectionIndex()));
        }
        if (byteOrderMark.getSelection()) {
            options = options.withByteOrderMark();
        }
        if (spreadsheetSafe.getSelection()) {
            options = options.withSpreadsheetSafety();
        }
        List<CompanionKind> kinds = CompanionKind.all().stream().filter(kind -> companions.get(kind).getSelection()).toList();
        return options.withCompanions(CompanionKind.companions(kinds, PackageDetails.NONE));
    }
}
