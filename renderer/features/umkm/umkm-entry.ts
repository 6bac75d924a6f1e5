import type { InputOf } from '#contract/index.ts';
import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { SCALES } from '#rules/umkm/scale.ts';
import { UMKM_LABELS } from '#rules/umkm/umkm.ts';
import { parseVagueDay, shownVagueDay } from '#rules/umkm/vague-day.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { Faults } from '../../lib/faults.ts';
import { readMoney } from '../../lib/money-text.ts';
import { umkmText } from '../../text/umkm/umkm.ts';

const { form: text } = umkmText;

/** An empty form; a name is enough. */
export const EMPTY_UMKM = {
  name: '',
  form: '',
  sector: '',
  started: '',
  kbli: '',
  ownerName: '',
  ownerNik: '',
  ownerSex: '',
  ownerAddress: '',
  districtCode: '',
  villageCode: '',
  address: '',
  phone: '',
  workersMale: '',
  workersFemale: '',
  scaleChoice: '',
  scaleReason: '',
  online: '',
  assistedSince: '',
  origin: '',
  note: '',
};
export type UmkmName = keyof typeof EMPTY_UMKM;
export type UmkmEntry = Readonly<Record<UmkmName, string>>;

/** A line of a list in the form; the key is its own while the form is open. */
export interface FigureEntry {
  readonly key: number;
  /** A day of capital, a year of sales, since when a member. */
  readonly when: string;
  readonly amount: string;
  readonly source: string;
}
export interface MemberEntry {
  readonly key: number;
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly since: string;
}
export interface UmkmRows {
  readonly capitals: readonly FigureEntry[];
  readonly sales: readonly FigureEntry[];
  readonly members: readonly MemberEntry[];
}
export const NO_ROWS: UmkmRows = { capitals: [], sales: [], members: [] };
export const ROW_NAMES = ['capitals', 'sales', 'members'] as const;

const shownCount = (value: number | null): string => (value === null ? '' : String(value));

/** A recorded business as the form shows it. */
export const entryOf = (one: UmkmRecord): UmkmEntry => ({
  name: one.name,
  form: one.form,
  sector: one.sector,
  started: shownVagueDay(one.started),
  kbli: one.kbli.join(', '),
  ownerName: one.ownerName,
  ownerNik: one.ownerNik,
  ownerSex: one.ownerSex ?? '',
  ownerAddress: one.ownerAddress,
  districtCode: one.districtCode ?? '',
  villageCode: one.villageCode ?? '',
  address: one.address,
  phone: one.phone,
  workersMale: shownCount(one.workersMale),
  workersFemale: shownCount(one.workersFemale),
  scaleChoice: one.scaleChoice,
  scaleReason: one.scaleReason,
  online: one.online,
  assistedSince: shownVagueDay(one.assistedSince),
  origin: one.origin,
  note: one.note,
});

export const rowsOf = (one: UmkmRecord): UmkmRows => ({
  capitals: one.capitals.map(({ on, amount, source }, key) => ({
    key,
    when: formatShortDate(on),
    amount: formatInteger(amount),
    source,
  })),
  sales: one.sales.map(({ year, amount, source }, key) => ({
    key,
    when: String(year),
    amount: formatInteger(amount),
    source,
  })),
  members: one.members.map(({ cooperativeId, cooperativeName, since }, key) => ({
    key,
    cooperativeId,
    cooperativeName,
    since: shownVagueDay(since),
  })),
});

type Facts = Omit<InputOf<'umkm.correct'>, 'id' | 'expectedUpdatedAt'>;
type Figure<Name extends 'capitals' | 'sales'> = NonNullable<Facts[Name]>[number];

const isBlank = ({ when, amount, source }: FigureEntry): boolean =>
  [when, amount, source].every((one) => one.trim() === '');

/** Keys of the rows that are sent, in their order: those left empty are not. */
export const sentKeys = ({ capitals, sales, members }: UmkmRows) => {
  const keys = (rows: readonly { readonly key: number }[]) => rows.map(({ key }) => key);
  return {
    capitals: keys(capitals.filter((row) => !isBlank(row))),
    sales: keys(sales.filter((row) => !isBlank(row))),
    members: keys(members.filter(({ cooperativeId }) => cooperativeId !== '')),
  };
};

/** One list of figures; rows left empty say nothing. */
function readFigures<Name extends 'capitals' | 'sales'>(
  name: Name,
  rows: readonly FigureEntry[],
  faults: Record<string, string>,
  make: (when: string) => Omit<Figure<Name>, 'amount' | 'source'> | undefined,
  fault: string,
): Figure<Name>[] {
  return rows.flatMap((row) => {
    if (isBlank(row)) return [];
    const when = make(row.when);
    const amount = readMoney(row.amount);
    if (when === undefined) faults[`${name}.${String(row.key)}.when`] = fault;
    if (amount === undefined || amount === null || amount < 0)
      faults[`${name}.${String(row.key)}.amount`] = text.moneyFault;
    return when && typeof amount === 'number'
      ? [{ ...when, amount, source: row.source } as Figure<Name>]
      : [];
  });
}

/**
 * What the form says, or what is wrong with it at its fields.
 * @param place the place in words, kept where no code was chosen
 */
export function readUmkm(
  entry: UmkmEntry,
  rows: UmkmRows,
  place: { readonly districtName: string; readonly villageName: string },
): { readonly input: Facts } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const vague = (name: 'started' | 'assistedSince'): string => {
    const read = parseVagueDay(entry[name]);
    if (read === undefined) faults[name] = text.vagueFault;
    return read ?? '';
  };
  const people = (name: 'workersMale' | 'workersFemale'): number | null => {
    const typed = entry[name].trim();
    if (typed === '') return null;
    if (!/^\d{1,6}$/.test(typed)) faults[name] = text.countFault;
    return Number(typed);
  };
  if (entry.name.trim() === '') faults['name'] = text.required(UMKM_LABELS.name);
  const scaleChoice = SCALES.find((one) => one === entry.scaleChoice) ?? '';
  const members = rows.members.flatMap(({ key, cooperativeId, since }) => {
    if (cooperativeId === '') return [];
    const read = parseVagueDay(since);
    if (read === undefined) faults[`members.${String(key)}.since`] = text.vagueFault;
    return [{ cooperativeId, since: read ?? '' }];
  });
  const input: Facts = {
    name: entry.name,
    form: entry.form,
    sector: entry.sector,
    started: vague('started'),
    kbli: entry.kbli.split(/[,;\s]+/).filter(Boolean),
    ownerName: entry.ownerName,
    ownerNik: entry.ownerNik,
    ownerSex: entry.ownerSex === 'L' || entry.ownerSex === 'P' ? entry.ownerSex : null,
    ownerAddress: entry.ownerAddress,
    districtCode: entry.districtCode === '' ? null : entry.districtCode,
    districtName: entry.districtCode === '' ? place.districtName : '',
    villageCode: entry.villageCode === '' ? null : entry.villageCode,
    villageName: entry.villageCode === '' ? place.villageName : '',
    address: entry.address,
    phone: entry.phone,
    workersMale: people('workersMale'),
    workersFemale: people('workersFemale'),
    scaleChoice,
    scaleReason: scaleChoice === '' ? '' : entry.scaleReason,
    online: entry.online,
    assistedSince: vague('assistedSince'),
    origin: entry.origin,
    note: entry.note,
    capitals: readFigures(
      'capitals',
      rows.capitals,
      faults,
      (when) => {
        const on = parseTypedDate(when);
        return on === undefined ? undefined : { on };
      },
      text.dateFault,
    ),
    sales: readFigures(
      'sales',
      rows.sales,
      faults,
      (when) => (/^\d{4}$/.test(when.trim()) ? { year: Number(when.trim()) } : undefined),
      text.yearFault,
    ),
    members,
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}
