/** What every check is made of: the table of what checks what, the ways to report, and what types have to be. */
package org.mithaq.codebook.validation.check;
