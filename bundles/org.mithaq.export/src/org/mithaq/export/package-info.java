/** Tables as CSV: the datasets of a project's codebook, suggestions, and what a search found; for all who export. */
package org.mithaq.export;
