/** The codebook language: its grammar, linking, validation and formatting. */
package org.mithaq.codebook;
