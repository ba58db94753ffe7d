/** What is wrong or left out in a project, and where. */
package org.mithaq.core.check;
