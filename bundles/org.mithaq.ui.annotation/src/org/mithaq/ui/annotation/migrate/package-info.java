/** Lets the coder's own codings follow the codebook, after showing what that does. */
package org.mithaq.ui.annotation.migrate;
