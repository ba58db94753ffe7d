package org.mithaq.ui.annotation.editor.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * The keys that move by rows, with and without selecting. SWT gets stuck at the wraps of a line in right-to-left widgets on
 * GTK, and shows the caret in the next row at the end of one in others.
 */
public final class RowKeys implements VerifyKeyListener {

    private static final int NONE = -1;

    private final StyledText text;
    /** The x that moves up and down aim at, and where the last of them led. */
    private int goal;
    private int reached = NONE;

    private RowKeys(StyledText text) {
        this.text = text;
    }

    /** Takes over the keys. */
    public static void install(StyledText text) {
        text.addVerifyKeyListener(new RowKeys(text));
    }

    @Override
    public void verifyKey(VerifyEvent event) {
        if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
            return;
        }
        int caret = text.getCaretOffset();
        if (caret != reached) {
            goal = text.getLocationAtOffset(caret).x;
        }
        int to = target(event.keyCode, caret);
        if (to != NONE) {
            event.doit = false;
            move(caret, to, (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private int target(int key, int caret) {
        RowSteps steps = new RowSteps(places(), text.getCharCount());
        return switch (key) {
            case SWT.ARROW_DOWN -> steps.down(caret, goal);
            case SWT.ARROW_UP -> steps.up(caret, goal);
            case SWT.PAGE_DOWN -> pages(steps, caret, true);
            case SWT.PAGE_UP -> pages(steps, caret, false);
            case SWT.HOME -> steps.start(caret);
            case SWT.END -> steps.end(caret);
            default -> NONE;
        };
    }

    private int pages(RowSteps steps, int caret, boolean down) {
        int top = text.getLocationAtOffset(caret).y;
        int height = text.getClientArea().height;
        int at = caret;
        while (true) {
            int next = down ? steps.down(at, goal) : steps.up(at, goal);
            if (next == at || Math.abs(text.getLocationAtOffset(next).y - top) >= height) {
                return at == caret ? next : at;
            }
            at = next;
        }
    }

    private RowSteps.Places places() {
        return new RowSteps.Places() {
            @Override
            public int x(int offset) {
                return text.getLocationAtOffset(offset).x;
            }

            @Override
            public int y(int offset) {
                return text.getLocationAtOffset(offset).y;
            }
        };
    }

    private void move(int caret, int to, boolean select) {
        Point selected = text.getSelection();
        int anchor = caret == selected.x ? selected.y : selected.x;
        text.setSelection(select ? anchor : to, to);
        reached = text.getCaretOffset();
        Event event = new Event();
        event.x = text.getSelection().x;
        event.y = text.getSelection().y;
        text.notifyListeners(SWT.Selection, event);
    }
}
