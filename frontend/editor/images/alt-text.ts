import { isPlainText } from '../schema/text-characters.js';
import { LONGEST_ALTERNATIVE } from '../schema/images.js';

/* The rules of org.countersign.document.AltText. */
const NAMES = 'image|picture|pic|photo|photograph|graphic|illustration|icon|screenshot';
const FILE_NAME = /^\S.*\.(jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg)$/i;
const CAMERA_NAME =
  /^(img|image|photo|picture|pic|dsc[fn]?|dji|gopr|mvimg|pxl|scan|screenshot|screen shot|untitled|foto|bild|p)[\s_.()-]*\d[\d\s_.()x~-]*$/i;
const SAYS_THAT_IT_IS_AN_IMAGE = new RegExp(
  `^((?:(?:an?|the|this)\\s+)?(?:${NAMES})\\s+(?:of|showing|shows|that shows|which shows))\\b`,
  'i',
);
const SAYS_NOTHING = new RegExp(`^((an?|the|this)\\s+)?(${NAMES}|untitled|alt|alt text|spacer|decorative)\\W*$`, 'i');

/** A sentence that says what is wrong with these words for an image that is not decorative, or null. */
export function whyNotAltText(text: string): string | null {
  const words = text.trim();
  if (words === '') {
    return 'Describe what the image shows, or mark it as decorative.';
  }
  if (words.length > LONGEST_ALTERNATIVE) {
    return `An alt text has at most ${LONGEST_ALTERNATIVE} characters; this has ${words.length}. Put the rest into the caption.`;
  }
  if (!isPlainText(words) || /[\t\n]/.test(words)) {
    return 'An alt text is one line of plain text.';
  }
  if (FILE_NAME.test(words) || CAMERA_NAME.test(words)) {
    return `“${words}” is a file name. Say what the image shows, as you would on the telephone.`;
  }
  const beginning = SAYS_THAT_IT_IS_AN_IMAGE.exec(words)?.[1];
  if (beginning) {
    return `Leave out “${beginning}”: screen readers say already that it is an image.`;
  }
  return SAYS_NOTHING.test(words) ? `“${words}” does not say what the image shows.` : null;
}
