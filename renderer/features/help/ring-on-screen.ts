const RING_MS = 4000;
const RINGED = 'data-help-ring';

/**
 * Rings the first of these words that stands on the screen as button, tab or field, for a few seconds.
 * @returns whether one was found
 */
export function ringOnScreen(words: readonly string[]): boolean {
  const parts = [...document.querySelectorAll<HTMLElement>('main button, main [role="tab"], main label')];
  for (const word of words) {
    const found = parts.find((part) => part.textContent.trim() === word || part.ariaLabel === word);
    if (!found) continue;
    found.scrollIntoView({ block: 'nearest' });
    found.setAttribute(RINGED, '');
    setTimeout(() => found.removeAttribute(RINGED), RING_MS);
    return true;
  }
  return false;
}
