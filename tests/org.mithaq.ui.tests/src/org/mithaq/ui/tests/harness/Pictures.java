package org.mithaq.ui.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of windows, for people to look at: target/pictures/NAME-LANGUAGE.png. */
public final class Pictures {

    private static final int PAINTED_WITHIN = 250;
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {
    }

    /** Takes a picture of a window as it is on the display. */
    public static Path take(Shell shell, String name) {
        shell.forceActive();
        Waiting.events();
        shell.update();
        waitForPaint(shell.getDisplay());
        return save(seen(shell.getDisplay(), shell.getBounds()), name);
    }

    /** The platform paints with the frames of the display, some time after all events were handled. */
    private static void waitForPaint(Display display) {
        AtomicBoolean painted = new AtomicBoolean();
        display.timerExec(PAINTED_WITHIN, () -> painted.set(true));
        Waiting.until("the window is painted", painted::get);
    }

    /** How many colours there are on the display in a part of a control: one where nothing is drawn. */
    public static int colours(Control control, Rectangle part) {
        Display display = control.getDisplay();
        ImageData seen = seen(display, display.map(control, null, part));
        return (int) IntStream.range(0, seen.width * seen.height)
                .map(place -> seen.getPixel(place % seen.width, place / seen.width)).distinct().count();
    }

    private static ImageData seen(Display display, Rectangle place) {
        Image image = new Image(display, place.width, place.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, place.x, place.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static Path save(ImageData data, String name) {
        Path file = FOLDER.resolve(name + "-" + Locale.getDefault().getLanguage() + ".png");
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }
}
