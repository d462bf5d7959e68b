/**
 * The annotation processor.
 *
 * <pre>
 *  annotated records, and the names that had to wait
 *      | read      elements to values; what cannot be read is a problem, what is not there yet is missing
 *    model
 *      | check     rules on values, without a compiler
 *   problems ----- report, all at once
 *      | write     always, so that one mistake is one error: what cannot be known is left out
 *  source files
 * </pre>
 *
 * Only {@link dev.throughline.processor.ModelProcessor} knows of rounds, and sees all of these packages.
 */
@NullMarked
package dev.throughline.processor;

import org.jspecify.annotations.NullMarked;
