/**
 * What a name asks things for: the feature of this name that their type declares, else the property of the language; a
 * class for the properties of each kind of thing.
 */
package org.mithaq.codebook.evaluation.property;
