package org.countersign.media;

import org.countersign.shared.ImageHash;

/** Which images anybody may see. Told by the module that publishes, which stands above this one. */
public interface LiveImages {

    /** Whether an article that is live at this moment shows it. */
    boolean include(ImageHash image);
}
