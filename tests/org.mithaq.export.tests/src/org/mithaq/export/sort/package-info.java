/** Tests of the order of rows. */
package org.mithaq.export.sort;
