/** What may be written at a place of a dossier, and what stands there. */
package org.mithaq.core.dossier.assist;
