/** How reports come into a project. */
package org.mithaq.core.corpus;
