import { useEffect, useState } from 'react';

/** What opened it: an entry of a menu is gone by then, the button of the menu is not. */
function openerNow(): HTMLElement | null {
  const { activeElement } = document;
  const menu = activeElement?.closest('[role="menu"]');
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : activeElement;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}

/**
 * Gives the cursor back when this part is taken off the screen: Mantine does so only for a dialog that stays drawn and
 * is closed. Where the opener is gone too, a keyboard goes on from the title of the screen.
 */
export function useCursorBack(isOpened: boolean): void {
  const [opener] = useState(() => (isOpened ? openerNow() : null));
  useEffect(() => {
    if (!isOpened) return undefined;
    return () => {
      const { activeElement } = document;
      if (activeElement !== null && activeElement !== document.body) return;
      const target = opener?.isConnected === true ? opener : document.querySelector<HTMLElement>('main h1');
      target?.focus({ preventScroll: true });
    };
  }, [isOpened, opener]);
}
