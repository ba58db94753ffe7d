/** Reads what is coded for the features of records and of roles. */
package org.mithaq.codebook.evaluation.feature;
