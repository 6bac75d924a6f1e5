import type { ReadHandle } from '#db/handles.ts';
import type { ChangedMember, FrozenValue } from '#db/queries/recap/figure-compare.ts';
import { listRegionNames } from '#db/queries/office/region.ts';
import {
  CERTIFICATE_LABELS,
  CERTIFICATE_STATES,
  COOPERATIVE_STATUSES,
  STATUS_LABELS,
} from '#rules/cooperative/cooperative.ts';
import { isGroupingField } from '#rules/cooperative/field-lists.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import type { FigureChange } from '#rules/recap/figure-change.ts';
import { LOCAL_CLASS_LABELS, LOCAL_CLASSES } from '#rules/evaluation/local-class.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { ratYearsOf } from '#rules/rat/mask.ts';

type Values = readonly FrozenValue[];
/** What a member's values say, knowing those of the other figure. */
type Words = (values: Values, others: Values | undefined) => string;

/** In the order in which the figures are compared. */
const FIGURES = [
  ['anggota laki-laki', formatInteger],
  ['anggota perempuan', formatInteger],
  ['anggota', formatInteger],
  ['manajer', formatInteger],
  ['karyawan', formatInteger],
  ['modal sendiri', formatRupiah],
  ['modal luar', formatRupiah],
  ['aset', formatRupiah],
  ['volume usaha', formatRupiah],
  ['SHU', formatRupiah],
] as const;

/** Only the figures that differ are named. */
const figureWords: Words = (values, others) =>
  FIGURES.flatMap(([label, write], at) => {
    const value = values[at] ?? null;
    if (value === (others?.[at] ?? null)) return [];
    return [`${label} ${typeof value === 'number' ? write(value) : 'tidak diketahui'}`];
  }).join(', ');

const ratWords: Words = (values, others) => {
  const other = new Set(ratYearsOf(Number(others?.[0] ?? 0)));
  const own = ratYearsOf(Number(values[0] ?? 0)).filter((year) => !other.has(year));
  return own.length === 0 ? '' : `RAT TB ${own.join(', ')}`;
};

function labelled<Word extends string>(
  words: readonly Word[],
  labels: Readonly<Record<Word, string>>,
): (text: string) => string {
  return (text) => {
    const known = words.find((word) => word === text);
    return known ? labels[known] : text;
  };
}

const plain =
  (write: (text: string) => string): Words =>
  ([value]) =>
    value === null || value === undefined || value === '' ? 'tidak diketahui' : write(String(value));

/** How the values of one change are said in a list. */
export async function memberWords(
  read: ReadHandle,
  change: FigureChange,
  members: readonly ChangedMember[],
): Promise<Words> {
  switch (change) {
    case 'entered':
    case 'left':
    case 'status':
      return plain(labelled(COOPERATIVE_STATUSES, STATUS_LABELS));
    case 'certificate':
      return plain(labelled(CERTIFICATE_STATES, CERTIFICATE_LABELS));
    case 'localClass':
      return plain(labelled(LOCAL_CLASSES, LOCAL_CLASS_LABELS));
    case 'rat':
      return ratWords;
    case 'figures':
      return figureWords;
    case 'district':
    case 'village':
    case 'regency': {
      const codes = members.flatMap(({ before, after }) => [before?.values[0], after?.values[0]]);
      const names = await listRegionNames(
        read,
        codes.filter((code) => typeof code === 'string'),
      );
      return plain((code) => names.get(code) ?? code);
    }
    case 'kind':
    case 'group':
    case 'sector':
    case 'form':
    case 'pattern':
    case 'grade':
    case 'officer':
    case 'kbli':
    case 'savingsLoan':
    default:
      return plain((text) => (isGroupingField(change) ? registerFieldText(change, text) : text));
  }
}
