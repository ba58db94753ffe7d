/** What stood in a file when it was committed last, and how that differs from what stands there now. */
package org.mithaq.core.committed;
