/**
 * What expressions give: values, things, lists of them, what is missing and what is not coded; conditions are true, false or
 * unknown.
 */
package org.mithaq.codebook.evaluation.result;
