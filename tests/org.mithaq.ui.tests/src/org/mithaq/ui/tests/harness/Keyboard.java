package org.mithaq.ui.tests.harness;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** Presses keys as a user does. Goes through the display, so that key bindings and focus take part. */
public final class Keyboard {

    private Keyboard() {
    }

    /** Presses a key that gives a character, with modifiers. */
    public static void press(int modifiers, char character) {
        press(modifiers, 0, character);
    }

    /** Presses a key without a character, such as an arrow, with modifiers. */
    public static void press(int modifiers, int keyCode) {
        press(modifiers, keyCode, '\0');
    }

    private static void press(int modifiers, int keyCode, char character) {
        if (keyCode == SWT.DEL || character == SWT.DEL) {
            delete(modifiers);
            return;
        }
        modify(SWT.KeyDown, modifiers);
        post(SWT.KeyDown, keyCode, character);
        post(SWT.KeyUp, keyCode, character);
        modify(SWT.KeyUp, modifiers);
        Waiting.events();
    }

    /**
     * Gives the control with the focus a delete key, through the filters of key bindings. The workbench holds Delete back
     * until the control has seen it and tells one such key from the next by its time; posted ones have all the same.
     */
    private static void delete(int modifiers) {
        Control focus = Display.getCurrent().getFocusControl();
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.keyCode = SWT.DEL;
            event.character = SWT.DEL;
            event.stateMask = modifiers;
            event.time = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
            event.doit = true;
            focus.notifyListeners(type, event);
        }
        Waiting.events();
    }

    private static void modify(int type, int modifiers) {
        for (int modifier : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
            if ((modifiers & modifier) != 0) {
                post(type, modifier, '\0');
            }
        }
    }

    /**
     * A posted key goes round by the window system and comes back when that has time. Its release comes last, unless the
     * key has closed the window that it was pressed in. The display takes none while no window has the focus, as for a moment
     * after a dialog.
     */
    private static void post(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        Display display = Display.getCurrent();
        AtomicBoolean arrived = new AtomicBoolean();
        Listener noting = seen -> arrived.set(true);
        display.addFilter(type, noting);
        try {
            AtomicBoolean taken = new AtomicBoolean();
            Waiting.briefly(() -> {
                taken.set(taken.get() || display.post(event));
                return taken.get();
            });
            if (!taken.get()) {
                throw new AssertionError("The display did not take the key " + (character == 0 ? keyCode : character));
            }
            if (type == SWT.KeyUp) {
                Waiting.briefly(arrived::get);
            }
        } finally {
            display.removeFilter(type, noting);
        }
        Waiting.events();
    }

    /**
     * Types a text into a field in place of what stands there. Characters without a key on this keyboard, such as
     * Arabic letters, are inserted as an input method does.
     */
    public static void type(Text field, String text) {
        field.setFocus();
        Waiting.events();
        field.selectAll();
        field.insert(text);
        Waiting.events();
    }

    /** Leaves a control for the next one with the tab key's traversal. */
    public static void leave(Control control) {
        control.traverse(SWT.TRAVERSE_TAB_NEXT);
        Waiting.events();
    }

    /** Sends a key with modifiers to a control directly. */
    public static void press(Control control, int modifiers, int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        Waiting.events();
    }

    /** Sends a key to a control directly: for widgets that only have to be told. */
    public static void press(Control control, int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        Waiting.events();
    }
}
