/** What is found wrong or left out in a project, and where; those who find it stand with what they look at. */
package org.mithaq.core.finding;
