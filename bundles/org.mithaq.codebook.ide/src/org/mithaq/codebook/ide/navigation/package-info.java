/** From names to what they stand for, and back. */
package org.mithaq.codebook.ide.navigation;
