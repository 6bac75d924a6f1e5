/**
 * Puts text on the clipboard from a press of a button or key. The page has no clipboard permission on purpose; the
 * system's own copy command, whose content is set here, needs none.
 */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { capture: true });
  // oxlint-disable-next-line typescript/no-deprecated -- the one way to copy that asks for no permission
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isCopied;
}
