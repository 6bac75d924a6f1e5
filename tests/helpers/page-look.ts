import { fireEvent } from '@testing-library/react';

/** The text in a field, as the clerk reads it. */
export function valueOf(field: Element): string {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value;
  throw new Error(`<${field.tagName}> is no field`);
}

/** What stands at a field besides its label: hint and fault, as they are read out with it. */
export function saidAt(field: Element): string {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

/** Whether the field is marked as wrong. */
export function isRefused(field: Element): boolean {
  return field.getAttribute('aria-invalid') === 'true';
}

/** Whether a button cannot be pressed now. */
export function isDisabled(button: Element): boolean {
  return button instanceof HTMLButtonElement && (button.disabled || button.hasAttribute('data-disabled'));
}

/** The texts of elements, in their order on screen. */
export function textsOf(elements: readonly Element[]): readonly string[] {
  return elements.map((element) => element.textContent);
}

/** The text that copying or cutting at the cursor gives, as the clipboard gets it; empty when nothing was given. */
export function clipboardAfter(kind: 'copy' | 'cut'): string {
  let taken = '';
  const clipboardData = { setData: (_type: string, text: string) => void (taken = text) };
  fireEvent[kind](document.activeElement ?? document.body, { clipboardData });
  return taken;
}
