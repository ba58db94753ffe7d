package org.mithaq.core.lock;

/** Somebody else holds a lock. Who asked for it tells the user what that means. */
public final class HeldException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LockOwner owner;

    HeldException(LockOwner owner) {
        super("Held by process " + owner.pid() + " on " + owner.host());
        this.owner = owner;
    }

    /** Who that is. */
    public LockOwner owner() {
        return owner;
    }
}
