/** Holds the table of who may see whom. */
package org.mithaq.architecture.tests;
