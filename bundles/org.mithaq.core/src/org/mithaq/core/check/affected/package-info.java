/** Which records have to be checked again after some changed: how far expressions look, and what they ask of others. */
package org.mithaq.core.check.affected;
