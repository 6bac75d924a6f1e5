import type { KeyboardEvent } from 'react';

const FIELDS =
  'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), button:not([disabled]):not([tabindex="-1"])';

/** An open list of choices with one of them marked: Enter takes that one. */
function isChoosing(input: HTMLInputElement): boolean {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  return list !== null && list.querySelector('[data-combobox-selected]') !== null;
}

/**
 * Enter goes to the next field and never submits; inside an open list of choices Enter still chooses, and a grid keeps
 * its own Enter. As `onKeyDownCapture` it comes before a closed list of choices, which would open itself on Enter.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey) return;
  const target = event.target;
  if (!(target instanceof HTMLInputElement) || isChoosing(target) || target.closest('[role="grid"]')) return;
  event.preventDefault();
  event.stopPropagation();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => field.offsetParent !== null && field.tabIndex >= 0,
  );
  fields[fields.indexOf(target) + 1]?.focus();
}

/** Puts the cursor in the field of this name, once the page has drawn it. */
export function focusField(name: string): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    field?.focus();
    // In the middle, so that the sentence under the field is in sight too.
    field?.scrollIntoView({ block: 'center' });
  });
}
