package org.countersign.media;

import java.util.Collection;
import java.util.List;
import org.countersign.shared.ImageHash;

/** Where articles show images. Told by the module that keeps articles, which stands above this one. */
public interface ImageUses {

    /** Live revisions first, then the other revisions, then drafts. What was typed within the last seconds may lack. */
    List<ImageUse> of(Collection<ImageHash> images);
}
