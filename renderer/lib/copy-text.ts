/** The same content for programs that take text only and for those that take a table. */
export interface CopiedText {
  readonly plain: string;
  readonly html: string;
}

export function fillClipboard(clipboard: DataTransfer, { plain, html }: CopiedText): void {
  clipboard.setData('text/plain', plain);
  clipboard.setData('text/html', html);
}

/**
 * Copies at a press of a button. The page has no clipboard permission on purpose; the system's own copy command, whose
 * content is set here, needs none. False when the system refuses it.
 */
export function copyText(content: CopiedText): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.clipboardData) fillClipboard(event.clipboardData, content);
  };
  document.addEventListener('copy', fill, { capture: true });
  // oxlint-disable-next-line typescript/no-deprecated -- the one way to copy that asks for no permission
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isCopied;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Running text, one paragraph a line, for a mail as well as for a word processor. */
export function paragraphsToCopy(text: string): CopiedText {
  const escaped = text.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
  return {
    plain: text,
    html: escaped
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
  };
}
