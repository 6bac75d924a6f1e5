import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { whenUncovered } from './under-dialog.ts';

/** A button that gives the work up carries `data-gives-up`: Enter never leads to it, Tab does. */
const FIELDS =
  'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), button:not([disabled]):not([tabindex="-1"]):not([data-gives-up])';

/** The marked choice of the open list under this field. */
function markedChoice(input: HTMLInputElement): HTMLElement | null {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  return list?.querySelector<HTMLElement>('[data-combobox-selected]') ?? null;
}

/**
 * Enter goes to the next field, after the last one to the main button, and never submits; in an open list of choices it
 * takes the marked one first. A grid keeps its own Enter. As `onKeyDownCapture` it comes before a closed list of
 * choices, which would open itself on Enter. A dialog opened from the form stands outside it on the page, although its
 * keys pass through here: they are the dialog's own.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey) return;
  const form = event.currentTarget;
  const target = event.target;
  if (!(target instanceof HTMLInputElement) || !form.contains(target) || target.closest('[role="grid"]'))
    return;
  event.preventDefault();
  event.stopPropagation();
  const choice = markedChoice(target);
  // Drawn at once: the next field may open only through this choice (kecamatan, then desa).
  if (choice) flushSync(() => choice.click());
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => field.offsetParent !== null && field.tabIndex >= 0,
  );
  const place = fields.indexOf(target);
  if (place !== -1) fields[place + 1]?.focus();
}

/** Puts the cursor in the field of this name, once the page has drawn it. */
export function focusField(name: string): void {
  requestAnimationFrame(() => {
    const find = () => document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    whenUncovered(find, () => {
      const field = find();
      field?.focus();
      // In the middle, so that the sentence under the field is in sight too.
      field?.scrollIntoView({ block: 'center' });
    });
  });
}
