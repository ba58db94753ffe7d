/** Tests that start the built product as a user does. */
package org.mithaq.product.tests;
