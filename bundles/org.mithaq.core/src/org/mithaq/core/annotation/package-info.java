/** Which records and values stand where in a report. */
package org.mithaq.core.annotation;
