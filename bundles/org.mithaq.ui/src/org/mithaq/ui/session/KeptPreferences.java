package org.mithaq.ui.session;

import java.io.IOException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.jface.preference.IPreferenceStore;

/** Writes preferences to the disk in the background: the platform does so only when the program ends well. */
final class KeptPreferences {

    private KeptPreferences() {
    }

    static void keep(IPreferenceStore preferences) {
        if (preferences instanceof IPersistentPreferenceStore persistent) {
            Job job = Job.createSystem("preferences", (IJobFunction) monitor -> {
                try {
                    persistent.save();
                    return Status.OK_STATUS;
                } catch (IOException e) {
                    return Status.error("The preferences could not be written", e);
                }
            });
            job.schedule();
        }
    }
}
