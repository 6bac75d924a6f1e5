import type { PlainDate } from '#rules/value/plain-date.ts';
import { listFilterText } from '../../text/parts/list-filter.ts';
import type { PillOption } from './filter-pill.tsx';
import { anyOf } from './filter-sentence.ts';

/** Waits under "+ Saringan" until it is asked for; what holds is always in sight. */
interface Rare {
  readonly isRare?: boolean | undefined;
}

/** One or some of a list. */
export interface PillPart extends Rare {
  readonly kind: 'pill' | 'split';
  readonly label: string;
  /** What it says while nothing is chosen: "semua kecamatan". */
  readonly any: string;
  readonly options: readonly PillOption<string>[];
  readonly value: readonly string[];
  readonly isSingle: boolean;
  /** There is always one of it, such as the book year: it narrows nothing and has no cross. */
  readonly isKept?: boolean | undefined;
  /** What the list opens on, such as the year that runs: it is no news, so the sentence leaves it out. */
  readonly home?: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A day as typed. */
interface DayPart extends Rare {
  readonly kind: 'day';
  readonly label: string;
  readonly any: string;
  readonly name: string;
  readonly text: string;
  readonly today: PlainDate | undefined;
  readonly onChange: (text: string) => void;
}

/** Holds or does not. */
interface FlagPart extends Rare {
  readonly kind: 'flag';
  readonly label: string;
  readonly isOn: boolean;
  /** Turned on at another place of the screen; here it is only told. */
  readonly isElsewhere?: boolean | undefined;
  readonly onChange: (isOn: boolean) => void;
}

export type FilterPart = PillPart | DayPart | FlagPart;

/** A list of the office's as options; none while it is being read. */
export const named = (
  list: readonly { readonly code: string; readonly name: string }[] | undefined,
): readonly PillOption<string>[] => (list ?? []).map(({ code, name }) => ({ value: code, label: name }));

interface Choice<Value extends string> {
  readonly label: string;
  readonly any: string;
  readonly options: readonly PillOption<Value>[];
  readonly isRare?: boolean | undefined;
}

interface OneChoice<Value extends string> extends Choice<Value> {
  readonly value: Value | null | undefined;
  readonly home?: Value | undefined;
  readonly onChange: (value: Value | null) => void;
}

const optionOf = <Value extends string>(options: readonly PillOption<Value>[], wanted: string | undefined) =>
  options.find(({ value }) => value === wanted)?.value ?? null;

/** One of a list at most. */
export function pickOne<Value extends string>(choice: OneChoice<Value>): PillPart {
  const { value, options, onChange, ...rest } = choice;
  return {
    ...rest,
    kind: 'pill',
    options,
    isSingle: true,
    value: value === null || value === undefined ? [] : [value],
    onChange: ([one]) => onChange(optionOf(options, one)),
  };
}

interface KeptChoice<Value extends string> extends Omit<Choice<Value>, 'any'> {
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** Exactly one of a list. */
export function pickKept<Value extends string>({ value, onChange, ...choice }: KeptChoice<Value>): PillPart {
  const change = (one: Value | null) => one !== null && onChange(one);
  return { ...pickOne({ ...choice, any: choice.label, value, onChange: change }), isKept: true };
}

interface SomeChoice<Value extends string> extends Choice<Value> {
  readonly value: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Any number of a list, in the list's order. */
export function pickSome<Value extends string>({
  value,
  options,
  onChange,
  ...rest
}: SomeChoice<Value>): PillPart {
  return {
    ...rest,
    kind: 'pill',
    options,
    isSingle: false,
    value,
    onChange: (chosen) =>
      onChange(options.map((option) => option.value).filter((one) => chosen.includes(one))),
  };
}

/** The one main split of a list with its counts: side by side where there is room, else a pill. */
export function split<Value extends string>(choice: OneChoice<Value>): PillPart {
  return { ...pickOne(choice), kind: 'split' };
}

interface YearChoice {
  readonly years: readonly number[];
  readonly value: number | null;
  /** The year that runs. */
  readonly home: number;
  readonly onChange: (year: number | null) => void;
}

/** The years of a log, the latest first; the year that runs is one of them whatever was recorded. */
export function pickYear({ years, value, home, onChange }: YearChoice): PillPart {
  const all = [...new Set([home, ...years])].toSorted((a, b) => b - a);
  return pickOne({
    label: listFilterText.year,
    any: listFilterText.anyYear,
    options: all.map((year) => ({ value: String(year), label: String(year) })),
    value: value === null ? null : String(value),
    home: String(home),
    onChange: (year) => onChange(year === null ? null : Number(year)),
  });
}

interface FlagChoice {
  readonly label: string;
  readonly isOn: boolean;
  readonly isRare?: boolean | undefined;
  readonly isElsewhere?: boolean | undefined;
  readonly onChange: (isOn: boolean) => void;
}

export const flag = (choice: FlagChoice): FilterPart => ({ ...choice, kind: 'flag' });

/** What was removed, in place of what is there: ticked at the foot of the list, told in the sentence. */
export const removedFlag = (
  isOn: boolean,
  onChange: (isOn: boolean) => void,
  label: string = listFilterText.removed,
): FilterPart => flag({ label, isOn, isElsewhere: true, onChange });

/** Opened for one cooperative, only what is its own is listed until that is taken away. */
export const ofCooperative = (cooperativeId: string | null, onAll: () => void): readonly FilterPart[] =>
  cooperativeId === null ? [] : [flag({ label: listFilterText.ofCooperative, isOn: true, onChange: onAll })];

type DayChoice = Omit<DayPart, 'kind'>;

export const day = (choice: DayChoice): FilterPart => ({ ...choice, kind: 'day' });

/** "Kecamatan" inside a sentence; "NIK" and "RAT" stay as they are. */
const within = (label: string): string =>
  /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** Several values are told like one: "kecamatan Bengalon atau Telen". */
function saidOfPill({ label, options, value }: PillPart): string {
  const chosen = options.filter((option) => value.includes(option.value)).map((option) => option.label);
  return `${within(label)} ${anyOf(chosen)}`;
}

/** True while the part keeps rows out that the list shows when it is opened. */
function isHolding(part: FilterPart): boolean {
  if (part.kind === 'flag') return part.isOn;
  if (part.kind === 'day') return part.text.trim() !== '';
  if (part.isKept === true || part.value.length === 0) return false;
  return part.value.length > 1 || part.value[0] !== part.home;
}

function saidOf(part: FilterPart): string {
  if (part.kind === 'flag') return within(part.label);
  if (part.kind === 'day') return `${within(part.label)} ${part.text.trim()}`;
  return saidOfPill(part);
}

/** What holds, as one sentence; null while nothing does. */
export function sentenceOfParts(parts: readonly FilterPart[], words: string): string | null {
  const said = parts.filter(isHolding).map(saidOf);
  if (words.trim() !== '') said.push(listFilterText.matching(words.trim()));
  return said.length === 0 ? null : listFilterText.sentence(said);
}
