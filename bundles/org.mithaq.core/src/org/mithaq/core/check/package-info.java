/** Looks through the codings of a project for what is wrong or left out. */
package org.mithaq.core.check;
