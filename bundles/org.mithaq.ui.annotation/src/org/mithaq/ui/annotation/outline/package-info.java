/** The outline of records: agreements with their phases and clauses, stances, other records. */
package org.mithaq.ui.annotation.outline;
