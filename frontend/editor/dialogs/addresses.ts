import { meantAddress, whyNotAddress } from '../schema/link-address.js';
import type { DialogField } from './form-dialog.js';

/** The field for an address, which says what it makes of `clinic.example`. */
export function addressField(value: string): DialogField {
  return {
    name: 'address',
    label: 'Address',
    value,
    check: (typed) => whyNotAddress(meantAddress(typed)),
    hint: (typed) => (meantAddress(typed) === typed.trim() ? null : `Leads to ${meantAddress(typed)}`),
  };
}
