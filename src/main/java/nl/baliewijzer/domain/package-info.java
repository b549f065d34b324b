/// The words of the product as records: content as it is after reading, complete and never null.
///
/// Only `java.base`; a record that exists is a record that is right, so nothing behind it checks again.
package nl.baliewijzer.domain;
