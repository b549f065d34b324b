/// Windows behind the ports, by foreign functions; this package alone calls them there.
package nl.baliewijzer.desktop.windows;
