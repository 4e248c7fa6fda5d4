import '@vaadin/icon';
import { Iconset } from '@vaadin/icon/vaadin-iconset.js';
import { lucideShapes } from './lucide-shapes.js';

/** Makes the icons known as `lucide:house` and so on. Their strokes take the colour of the text around them. */
const template = document.createElement('template');
const drawn = Object.entries(lucideShapes)
  .map(
    ([name, shape]) =>
      `<g id="lucide:${name}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${shape}</g>`,
  )
  .join('');
template.innerHTML = `<svg><defs>${drawn}</defs></svg>`;
Iconset.register('lucide', 24, template);
