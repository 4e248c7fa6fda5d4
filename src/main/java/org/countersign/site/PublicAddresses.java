package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Which addresses are the public site's: all but the desk's and those that the desk's framework needs for itself. */
final class PublicAddresses {

    private static final List<String> DESK = List.of("/desk", "/VAADIN", "/aura", "/assets/desk");
    private static final String FRAMEWORK_SERVLET = "/vaadinServlet";
    private static final String CALL = "v-r";
    private static final Set<String> CALLS =
            Set.of("init", "uidl", "heartbeat", "push", "webcomponent-resync", "oldbrowser", "i18n");

    private PublicAddresses() {}

    static boolean include(HttpServletRequest request) {
        return include(pathOf(request)) && !isDeskCall(request);
    }

    /** @param path decoded, from the root */
    static boolean include(String path) {
        return DESK.stream().noneMatch(prefix -> isUnder(prefix, path));
    }

    /** A screen's own calls go to the root, whatever the screen's address, and are told apart by a parameter. */
    static boolean isDeskCall(HttpServletRequest request) {
        String call = pathOf(request).equals("/") ? request.getParameter(CALL) : null;
        return call != null && CALLS.contains(call);
    }

    static boolean isFrameworkServlet(HttpServletRequest request) {
        return isUnder(FRAMEWORK_SERVLET, pathOf(request));
    }

    /** Decoded, from the root, however the servlet is mapped. */
    static String pathOf(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    private static boolean isUnder(String prefix, String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
