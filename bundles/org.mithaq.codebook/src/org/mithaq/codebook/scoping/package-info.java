/** What names in a codebook stand for. */
package org.mithaq.codebook.scoping;
