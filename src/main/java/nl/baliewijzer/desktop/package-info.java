/// The machine the panel runs on, behind ports.
package nl.baliewijzer.desktop;
