/** The findings that a project accepts: what they are known by, the file that lists them, and how they get there. */
package org.mithaq.core.baseline;
