/** The codebook language: how the codebook of a project is read, and what comes with the program. */
package org.mithaq.codebook;
