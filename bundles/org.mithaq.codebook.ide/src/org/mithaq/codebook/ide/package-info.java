/**
 * What any editor of codebooks asks: the workspace of a project's codebook files. It needs no display; the editor of
 * the workbench calls it in-process, all other editors through the language server.
 */
package org.mithaq.codebook.ide;
