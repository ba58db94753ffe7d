/**
 * The model of a corpus: how likely words, numbers and signs are, alone and side by side, counted over the reports
 * themselves.
 */
package org.mithaq.text.repair.model;
