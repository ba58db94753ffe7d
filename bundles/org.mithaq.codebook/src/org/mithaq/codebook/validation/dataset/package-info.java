/** Checks datasets: their units, columns and keys. */
package org.mithaq.codebook.validation.dataset;
