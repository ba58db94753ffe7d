/** Checks the changes from one version to the next. */
package org.mithaq.codebook.validation.change;
