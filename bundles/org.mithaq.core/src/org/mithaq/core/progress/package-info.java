/** Progress and cancellation of long work, apart from any user interface. */
package org.mithaq.core.progress;
