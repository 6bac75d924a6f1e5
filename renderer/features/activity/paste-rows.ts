import type { NewParticipant } from '#contract/activity/facts.ts';
import type { NibBasis } from '#rules/activity/activity.ts';
import { parseBlock } from '../../parts/grid/clipboard-text.ts';

const NIB_WORDS: Readonly<Record<string, NibBasis>> = {
  sendiri: 'own',
  ya: 'own',
  koperasi: 'cooperative',
  'calon wirausaha': 'candidate',
  calon: 'candidate',
  tidak: 'none',
  'tanpa nib': 'none',
};

const SEX_WORDS: Readonly<Record<string, 'L' | 'P'>> = {
  l: 'L',
  lk: 'L',
  'laki-laki': 'L',
  pria: 'L',
  p: 'P',
  pr: 'P',
  perempuan: 'P',
  wanita: 'P',
};

/** A row of headings says "Nama" where the names stand. */
const isHeading = (name: string): boolean => /^nama\b/i.test(name);

/** A list may begin with its numbers: a first column of nothing but digits and dots is left out. */
function withoutNumbers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const body = rows.filter((row) => !row.some((cell) => isHeading(cell.trim())));
  const isNumbered = body.length > 0 && body.every((row) => /^\d{1,4}\.?$/.test((row[0] ?? '').trim()));
  return isNumbered ? rows.map((row) => row.slice(1)) : rows;
}

/** A cell whose words mean nothing here, so that they would be lost unseen. */
export interface UnreadCell {
  /** Of what was pasted, from 1. */
  readonly row: number;
  readonly cell: string;
}

export interface PastedParticipants {
  readonly participants: readonly NewParticipant[];
  readonly unread: readonly UnreadCell[];
}

const COLUMNS = 6;
const isEmpty = (cell: string): boolean => cell === '' || cell === '-';

/** Participants out of pasted rows: name, NIK KTP, L/P, cooperative or business, office, NIB; the rest is named. */
export function readPasted(pasted: string): PastedParticipants {
  const participants: NewParticipant[] = [];
  const unread: UnreadCell[] = [];
  for (const [index, row] of withoutNumbers(parseBlock(pasted)).entries()) {
    const cells = row.map((cell) => cell.trim());
    const [name = '', nikKtp = '', sexWord = '', business = '', role = '', nibWord = ''] = cells;
    if (isHeading(name)) continue;
    const sex = SEX_WORDS[sexWord.toLowerCase()];
    const nibBasis = NIB_WORDS[nibWord.toLowerCase()];
    const lost =
      name === ''
        ? cells
        : [
            ...(sex === undefined ? [sexWord] : []),
            ...(nibBasis === undefined ? [nibWord] : []),
            ...cells.slice(COLUMNS),
          ];
    unread.push(...lost.filter((cell) => !isEmpty(cell)).map((cell) => ({ row: index + 1, cell })));
    if (name === '') continue;
    participants.push({
      name,
      nikKtp: nikKtp.replace(/^'/, ''),
      sex: sex ?? null,
      business,
      role,
      nibBasis: nibBasis ?? 'none',
    });
  }
  return { participants, unread };
}
