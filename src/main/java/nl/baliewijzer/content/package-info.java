/// Content: folders of JSON to one complete catalogue, or to problems that say what to do.
package nl.baliewijzer.content;
