/** Builders and fixtures that all tests share. */
package org.mithaq.testsupport;
