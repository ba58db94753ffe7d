package org.mithaq.app;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.mithaq.core.id.CoderName;
import org.mithaq.ui.session.CoderPreference;
import org.mithaq.ui.session.SessionServices;

/** The coder's name. */
public final class CodingPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public CodingPreferences() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(SessionServices.preferences());
        setDescription(AppMessages.Coder_hint);
    }

    @Override
    protected void createFieldEditors() {
        StringFieldEditor name = new StringFieldEditor(CoderPreference.KEY, AppMessages.Coder, getFieldEditorParent()) {
            @Override
            protected boolean doCheckState() {
                return CoderName.isValid(getStringValue());
            }
        };
        name.setEmptyStringAllowed(false);
        name.setErrorMessage(AppMessages.Coder_invalid);
        addField(name);
    }
}
