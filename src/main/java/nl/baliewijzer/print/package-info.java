/// Cards as PDF, tagged for screen readers; they are made from the content alone and never hold anything of a case.
package nl.baliewijzer.print;
