/** Lets coded data follow the codebook from one version to the next, with a preview and a report, and without loss. */
package org.mithaq.core.migrate;
