package org.mithaq.core.project;

import org.mithaq.core.id.CoderName;
import org.mithaq.core.lock.LockOwner;
import org.mithaq.core.message.Messages;
import org.mithaq.core.message.MithaqException;

/** Somebody else is writing the codings of this coder. The project may still be opened for reading. */
public final class LockedException extends MithaqException {

    private static final long serialVersionUID = 1L;

    private final transient LockOwner owner;

    LockedException(CoderName coder, LockOwner owner, String lockFile) {
        super(Messages.of("lock.held", coder, owner.user(), owner.host(), owner.pid(), owner.since(), lockFile));
        this.owner = owner;
    }

    /** Who that is. */
    public LockOwner owner() {
        return owner;
    }
}
