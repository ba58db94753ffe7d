/** Dossiers: records as text that people read and write, and what reading such a text would change in a project. */
package org.mithaq.core.dossier;
