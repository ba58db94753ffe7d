/**
 * The rows of datasets: the things, groups, dyads and months that records lead to, and what the columns of a row give.
 */
package org.mithaq.codebook.evaluation.row;
