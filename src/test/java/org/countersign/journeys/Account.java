package org.countersign.journeys;

import org.countersign.people.Role;

/** One of the sample clinic's accounts, as its file of accounts lists them. */
record Account(Role role, String email, String password, String name) {}
