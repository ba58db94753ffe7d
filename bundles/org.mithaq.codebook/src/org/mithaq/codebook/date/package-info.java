/** Dates as the expression language understands them. */
package org.mithaq.codebook.date;
