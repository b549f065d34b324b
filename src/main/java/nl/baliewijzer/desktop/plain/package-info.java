/// A desktop that cannot do what the panel would like: it says so and does nothing.
package nl.baliewijzer.desktop.plain;
