/** Opens codebook files and shows places in them. */
package org.mithaq.ui.codebook.open;
