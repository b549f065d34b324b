package nl.baliewijzer.desktop;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import jdk.net.ExtendedSocketOptions;

/// Who is at the other end of a socket, as the kernel says it: nobody can claim to be somebody else.
final class Caller {
    /// The administrator's number; a name could be another's.
    private static final String ROOT = "0";

    private Caller() {}

    /// Whether it is the administrator of this machine; where the system does not say, it is not.
    static boolean isAdministrator(SocketChannel caller) {
        try {
            var root = FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(ROOT);
            return caller.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(root);
        } catch (IOException | UnsupportedOperationException notSaid) {
            return false;
        }
    }
}
