package org.mithaq.ui.jobs;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Jobs with the same one of these run one after the other. */
public final class OneAtATime implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule == this;
    }
}
