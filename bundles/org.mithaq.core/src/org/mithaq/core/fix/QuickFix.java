package org.mithaq.core.fix;

import org.mithaq.core.message.Message;

/**
 * The one way to mend a finding.
 *
 * @param label what is done, for people
 * @param work does it, by the editor of the project
 */
record QuickFix(Message label, Runnable work) {
}
