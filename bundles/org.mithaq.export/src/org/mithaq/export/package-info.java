/** Datasets to CSV, the dictionary beside them, and scripts that load them. */
package org.mithaq.export;
