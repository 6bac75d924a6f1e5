/** Fields that choose what a list shows: nothing is lost with them. */
const CHOOSING = '[role="search"], [type="search"]';
/** What a form shows that knows of itself that it is not saved (parts/notice/unsaved-mark.tsx). */
const MARKED = '[data-unsaved]';

let typedIn = new Set<Element>();

/** Remembers the fields that are typed in. Returns the function that stops. */
export function watchTyping(): () => void {
  const remember = ({ target }: Event) => {
    if (target instanceof Element && target.closest(CHOOSING) === null) typedIn.add(target);
  };
  document.addEventListener('input', remember, true);
  return () => {
    document.removeEventListener('input', remember, true);
    typedIn = new Set();
  };
}

/** Something has been saved: what was typed before it is no work that could be lost. */
export function typedIsSaved(): void {
  typedIn = new Set();
}

/** Whether this screen may hold work that is saved nowhere: it says so, or a field was typed in since the last save. */
export function isWorkUnsaved(): boolean {
  return document.querySelector(MARKED) !== null || [...typedIn].some((field) => field.isConnected);
}
