/** Under which version of the codebook records were made, and whether they have to follow it to a newer one. */
package org.mithaq.core.version;
