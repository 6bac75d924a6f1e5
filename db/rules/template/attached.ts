import { spellOut } from '../value/numbers.ts';

/** What a letter says it has attached, where that is a count of sheets: "1 (satu) lembar". */
const COUNTED_SHEETS = /^\d+ \([^)]*\) lembar$/;

/**
 * The sheets that really follow the letter, in the words of its head. A text of another kind ("1 (satu) berkas") was
 * typed for something else that is attached and stays.
 */
export function attachedText(typed: string, sheets: number): string {
  const isCounted = typed.trim() === '' || COUNTED_SHEETS.test(typed.trim());
  return sheets > 0 && isCounted ? `${sheets} (${spellOut(sheets)}) lembar` : typed;
}
