/** Tests of what findings are called. */
package org.mithaq.core.finding;
