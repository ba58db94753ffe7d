package org.mithaq.ui.tests.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets by what users see of them. */
public final class Widgets {

    private Widgets() {
    }

    /** A control and everything in it, in the order of the tab key. */
    public static Stream<Control> in(Control control) {
        Stream<Control> inside = control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(Widgets::in) : Stream.empty();
        return Stream.concat(Stream.of(control), inside);
    }

    /** All visible controls of a type. */
    public static <T extends Control> List<T> all(Control within, Class<T> type) {
        return in(within).filter(type::isInstance).map(type::cast).filter(Control::isVisible).toList();
    }

    /** The first visible control of a type that is as wanted. */
    public static <T extends Control> Optional<T> first(Control within, Class<T> type, Predicate<T> wanted) {
        return all(within, type).stream().filter(wanted).findFirst();
    }

    /** The push button, check box or radio button of a label; mnemonics do not count. */
    public static Button button(Control within, String label) {
        return first(within, Button.class, button -> button.getText().replace("&", "").equals(label))
                .orElseThrow(() -> new AssertionError("No button: " + label));
    }

    /** The open dialog of a title. */
    public static Optional<Shell> dialog(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
    }
}
