/** The texts of a workspace, kept parsed and linked while they change. */
package org.mithaq.codebook.ide.source;
