/** How problems can be put right. */
package org.mithaq.codebook.ide.fix;
