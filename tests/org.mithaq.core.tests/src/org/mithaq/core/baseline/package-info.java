/** Tests of what a project accepts. */
package org.mithaq.core.baseline;
