/** The checks of single records, one class for each kind of mistake; {@link RecordChecks} runs them all. */
package org.mithaq.core.check.record;
