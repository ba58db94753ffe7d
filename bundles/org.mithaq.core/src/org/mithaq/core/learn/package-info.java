/**
 * Learns from what was coded: which words speak for which category. Small, deterministic and explainable; it suggests,
 * it never decides.
 */
package org.mithaq.core.learn;
