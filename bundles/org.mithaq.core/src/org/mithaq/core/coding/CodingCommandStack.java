package org.mithaq.core.coding;

import org.eclipse.emf.common.command.BasicCommandStack;

/** A command stack that does not swallow errors: a step that fails is reported to whoever asked for it. */
public final class CodingCommandStack extends BasicCommandStack {

    @Override
    protected void handleError(Exception exception) {
        if (exception instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw new IllegalStateException(exception);
    }
}
