package org.countersign.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses are the public site's: all but the desk's and those that the desk's framework needs for itself. */
final class PublicAddresses {

    private static final List<String> DESK = List.of("/desk", "/VAADIN", "/aura");
    private static final String FRAMEWORK_SERVLET = "/vaadinServlet";
    private static final String FRAMEWORK_CALL = "v-r";

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
        return pathOf(request).equals("/") && request.getParameter(FRAMEWORK_CALL) != null;
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
