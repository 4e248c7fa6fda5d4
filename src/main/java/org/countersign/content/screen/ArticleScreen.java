package org.countersign.content.screen;

import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.countersign.content.ArticleState;
import org.countersign.content.PassagePlace;
import org.countersign.content.SelectedPassage;
import org.countersign.document.ReferenceId;
import org.countersign.people.Person;

/** The Article screen, as those who extend it see it. */
public interface ArticleScreen {

    /** The article as it was when the screen last looked. */
    ArticleState article();

    /** Who is looking. */
    Person person();

    /** Makes sure that everything typed here has reached the server, then goes on; says so when it cannot. */
    void whenSaved(Runnable then);

    /** Hears what is selected in the body, until the registration is removed. */
    Registration whenSelected(Consumer<SelectedPassage> hearer);

    /** Goes to where the text first cites a reference. */
    void showCitationOf(ReferenceId reference);

    /** Selects a passage of the body and goes there, unless somebody has changed the body this very moment. */
    void showPassage(PassagePlace.Standing passage);

    /** Looks again and shows what has changed. */
    void refresh();
}
