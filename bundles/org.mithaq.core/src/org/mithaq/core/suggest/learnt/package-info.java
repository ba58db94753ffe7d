/** What the codings of a project teach about what reports suggest. */
package org.mithaq.core.suggest.learnt;
