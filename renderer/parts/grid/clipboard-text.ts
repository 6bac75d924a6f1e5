/**
 * The text form in which spreadsheets exchange blocks of cells: tabs between cells, line ends between rows, and a cell
 * holding either of them in double quotes with its own quotes doubled.
 */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '' && opensQuotedCell(text, at)) isQuoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') endRow();
    else if (letter === '\r') {
      if (text[at + 1] !== '\n') endRow();
    } else cell += letter;
  }
  // Excel ends the last row with a line end too; only text after it makes another row.
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** A quote opens a quoted cell only when one closes it before a tab, a line end or the end; else it is plain text. */
function opensQuotedCell(text: string, at: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(text.slice(at));
}

export function formatBlock(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) =>
    /[\t\r\n]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}
