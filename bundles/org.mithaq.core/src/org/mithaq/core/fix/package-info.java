/**
 * Mends what checks found, where there is only one way to do so and nothing is lost by it. Whatever needs a decision is
 * left to the coder.
 */
package org.mithaq.core.fix;
