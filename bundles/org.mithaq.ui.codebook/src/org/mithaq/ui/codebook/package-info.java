/** The editor of codebooks and its views. */
package org.mithaq.ui.codebook;
