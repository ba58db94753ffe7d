package org.mithaq.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.mithaq.ui.bidi.Direction;

/** Runs the workbench until its window is closed. {@code open FOLDER} as arguments opens a project at once. */
public final class WorkbenchApplication implements IApplication {

    private static final Integer DISPLAY_UNUSABLE = 2;
    private static final Path SETTINGS = Path.of(System.getProperty("user.home"), ".mithaq", "workbench");

    @Override
    public Object start(IApplicationContext context) {
        placeSettings();
        // The platform mirrors a window only for languages that it has messages of its own in, and Arabic is not one.
        Window.setDefaultOrientation(Direction.ofLanguage(Locale.getDefault()));
        StartArguments arguments =
                StartArguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            System.err.println(Platform.getResourceString(context.getBrandingBundle(), "%display.unusable"));
            return DISPLAY_UNUSABLE;
        }
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new MithaqWorkbenchAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Users know no workspace: window layout and preferences stand in their home unless the start says otherwise. */
    private static void placeSettings() {
        Location location = Platform.getInstanceLocation();
        if (location == null || location.isSet()) {
            return;
        }
        try {
            location.set(SETTINGS.toUri().toURL(), false);
        } catch (IOException e) {
            ILog.of(WorkbenchApplication.class).error("No settings can be kept in " + SETTINGS, e);
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    workbench.close();
                }
            });
        }
    }
}
