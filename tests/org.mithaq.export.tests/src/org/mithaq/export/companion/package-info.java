/** Tests of what stands beside the tables, and that other programs read it. */
package org.mithaq.export.companion;
