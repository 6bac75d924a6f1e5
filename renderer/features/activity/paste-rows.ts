import type { NewParticipant } from '#contract/activity.ts';
import type { NibBasis } from '#rules/activity/activity.ts';
import { parseBlock } from '../../parts/grid/clipboard-text.ts';

const NIB_WORDS: Readonly<Record<string, NibBasis>> = {
  sendiri: 'own',
  ya: 'own',
  koperasi: 'cooperative',
  'calon wirausaha': 'candidate',
  calon: 'candidate',
};

const SEX_WORDS: Readonly<Record<string, 'L' | 'P'>> = {
  l: 'L',
  'laki-laki': 'L',
  pria: 'L',
  p: 'P',
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

/** Participants out of pasted rows: name, NIK KTP, L/P, cooperative or business, office, NIB. */
export function readPasted(pasted: string): readonly NewParticipant[] {
  const rows = withoutNumbers(parseBlock(pasted));
  return rows.flatMap((row) => {
    const [name = '', nikKtp = '', sex = '', business = '', role = '', nib = ''] = row.map((cell) =>
      cell.trim(),
    );
    if (name === '' || isHeading(name)) return [];
    return [
      {
        name,
        nikKtp: nikKtp.replace(/^'/, ''),
        sex: SEX_WORDS[sex.toLowerCase()] ?? null,
        business,
        role,
        nibBasis: NIB_WORDS[nib.toLowerCase()] ?? 'none',
      },
    ];
  });
}
