/** What a codebook asks of records and their values, found out once for millions of them. */
package org.mithaq.core.check.codebook;
