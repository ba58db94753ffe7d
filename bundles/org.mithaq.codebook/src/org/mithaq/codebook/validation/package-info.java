/**
 * What is wrong in a codebook: carries out all checks of its elements. The checks, one small class for each concern, are
 * in packages by what they look at, which list them.
 */
package org.mithaq.codebook.validation;
