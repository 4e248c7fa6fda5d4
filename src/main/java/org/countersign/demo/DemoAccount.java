package org.countersign.demo;

import org.countersign.people.Role;

/** A sample person's key to the demo. */
record DemoAccount(Role role, String email, String password, String name) {

    @Override
    public String toString() {
        return "DemoAccount for " + email;
    }
}
