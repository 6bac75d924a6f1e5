const LOOK_MS = 50;
/** A dialog that is closing is gone by then; one that stays is being worked in. */
const LOOKS = 20;

/**
 * A dialog, the search over everything or the cover lies over this part; without a part: over the screen. What opens
 * later is placed later in the page, so a dialog over another dialog is not covered by the one beneath it.
 */
export function isUnderDialog(part: Element | null = null): boolean {
  return [...document.querySelectorAll('[aria-modal="true"]')].some(
    (dialog) =>
      part === null ||
      (!dialog.contains(part) &&
        (part.compareDocumentPosition(dialog) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}

/**
 * Does it once nothing lies over the part: what comes late must not take the cursor from a dialog in which somebody
 * types. Not done at all where the dialog stays.
 * @returns stops the waiting
 */
export function whenUncovered(part: () => Element | null, act: () => void): () => void {
  let looks = 0;
  const look = (): boolean => {
    looks += 1;
    const isCovered = isUnderDialog(part());
    if (!isCovered) act();
    return !isCovered || looks > LOOKS;
  };
  if (look()) return () => undefined;
  const timer = setInterval(() => {
    if (look()) clearInterval(timer);
  }, LOOK_MS);
  return () => clearInterval(timer);
}
