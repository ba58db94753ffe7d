/** Where coded data uses what the codebook declares. */
package org.mithaq.core.usage;
