package org.countersign.people.screen;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.countersign.people.Person;

/** A part of the screen My profile. Sections stand in the beans' order, above the password. */
public interface ProfileSection {

    /** @param person whose profile it is: the one who looks; empty when it has nothing for them */
    Optional<Component> show(Person person);
}
