import { waitFor } from '@testing-library/react';

/** What can be used now: the dialog on top, else the whole page. */
export function inReach(): Element {
  return [...document.querySelectorAll('[aria-modal="true"]')].at(-1) ?? document.body;
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).trim();

const isNamed = (element: Element, name: string | RegExp): boolean =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));

function only(found: readonly Element[], what: string, name: string | RegExp): HTMLElement {
  const [element, ...others] = found;
  if (element instanceof HTMLElement && others.length === 0) return element;
  throw new Error(`${found.length} ${what} in reach are called ${String(name)}`);
}

/** Buttons and the like in reach by this name; the label for readers goes before the text. */
export function buttonsOf(name: string | RegExp): readonly HTMLElement[] {
  const found = inReach().querySelectorAll<HTMLElement>('button, [role="menuitem"], [role="tab"]');
  return [...found].filter((element) => isNamed(element, name));
}

/** The one button in reach by this name. Asking by role reads every style of the page, which takes its time. */
export function buttonOf(name: string | RegExp): HTMLElement {
  return only(buttonsOf(name), 'buttons', name);
}

/** The choice of this name in the list that the field has opened. */
export function optionOf(field: Element, name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    const options = [...(list?.querySelectorAll('[role="option"]') ?? [])];
    return only(
      options.filter((one) => isNamed(one, name)),
      'choices',
      name,
    );
  });
}
