/** What is remembered between steps and nights. The only package that speaks SQL. */
@NullMarked
package org.counterfoil.ledger;

import org.jspecify.annotations.NullMarked;
