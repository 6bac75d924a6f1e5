import type { LegalBasisLine } from '#contract/legal-basis.ts';
import type { InputOf } from '#contract/index.ts';
import { LAW_KINDS, LEGAL_BASIS_LABELS, LOCAL_LAWS, wantsFormName } from '#rules/legal-basis/legal-basis.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { legalBasisText } from '../../text/legal-basis.ts';

const { form: text } = legalBasisText;

/** An empty form; a list stands as its codes with commas, a tick as "true". */
export const EMPTY_LAW = {
  kind: 'uu',
  formName: '',
  number: '',
  year: '',
  title: '',
  publication: '',
  inForceFrom: '',
  inForceUntil: '',
  changedBy: '',
  isChangedRepeatedly: '',
  citedBy: '',
  localLaw: '',
  isVerified: '',
  source: '',
  note: '',
};
export type LawEntry = Readonly<Record<keyof typeof EMPTY_LAW, string>>;

export const TICKED = 'true';
const ticked = (is: boolean): string => (is ? TICKED : '');
export const codesOf = (joined: string): readonly string[] => joined.split(',').filter((code) => code !== '');
const shown = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

/** A recorded law as the form shows it. */
export function entryOf(law: LegalBasisLine): LawEntry {
  return {
    kind: law.kind,
    formName: law.formName,
    number: law.number,
    year: String(law.year),
    title: law.title,
    publication: law.publication,
    inForceFrom: shown(law.inForceFrom),
    inForceUntil: shown(law.inForceUntil),
    changedBy: law.changedBy.join(','),
    isChangedRepeatedly: ticked(law.isChangedRepeatedly),
    citedBy: law.citedBy.join(','),
    localLaw: law.localLaw ?? '',
    isVerified: ticked(law.isVerified),
    source: law.source,
    note: law.note,
  };
}

type Input = InputOf<'basis.record'>;

/** What the form says, or what is wrong with it at its fields. */
export function readLaw(entry: LawEntry): { readonly input: Input } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  for (const name of ['number', 'title'] as const) {
    if (entry[name].trim() === '') faults[name] = text.required(LEGAL_BASIS_LABELS[name]);
  }
  const kind = LAW_KINDS.find((one) => one === entry.kind) ?? 'other';
  if (!/^\d{4}$/.test(entry.year.trim())) faults['year'] = text.yearFault;
  const from = parseTypedDate(entry.inForceFrom);
  if (!from) faults['inForceFrom'] = text.dateFault;
  const isOpen = entry.inForceUntil.trim() === '';
  const until = parseTypedDate(entry.inForceUntil);
  if (!isOpen && !until) faults['inForceUntil'] = text.dateFault;
  if (!from || Object.keys(faults).length > 0) return { faults };
  return {
    input: {
      kind,
      formName: wantsFormName(kind) ? entry.formName : '',
      number: entry.number,
      year: Number(entry.year),
      title: entry.title,
      publication: entry.publication,
      inForceFrom: from,
      inForceUntil: until ?? null,
      changedBy: codesOf(entry.changedBy),
      isChangedRepeatedly: entry.changedBy !== '' && entry.isChangedRepeatedly === TICKED,
      citedBy: codesOf(entry.citedBy),
      localLaw: LOCAL_LAWS.find((one) => one === entry.localLaw) ?? null,
      isVerified: entry.isVerified === TICKED,
      source: entry.source,
      note: entry.note,
    },
  };
}

/** A law as it stood, to be written back. */
export function factsOf(law: LegalBasisLine): Input {
  const { kind, formName, number, year, title, publication, inForceFrom, inForceUntil, changedBy } = law;
  const { isChangedRepeatedly, citedBy, localLaw, isVerified, source, note } = law;
  return {
    kind,
    formName,
    number,
    year,
    title,
    publication,
    inForceFrom,
    inForceUntil,
    changedBy,
    isChangedRepeatedly,
    citedBy,
    localLaw,
    isVerified,
    source,
    note,
  };
}
