/// Archives for systems that install: written here byte for byte, so that equal content gives equal bytes.
package nl.baliewijzer.packing;
