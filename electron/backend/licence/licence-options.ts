import type { InputOf, OutputOf } from '#contract/index.ts';
import {
  LICENCE_HELPERS,
  LICENCE_STANDING_LABELS,
  LICENCE_STANDINGS,
  LICENCE_STATE_LABELS,
  LICENCE_STATES,
} from '#rules/licence/licence.ts';
import type { LicenceHelper, LicenceStanding, LicenceState } from '#rules/licence/licence.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import { UsageError } from '../cli/command.ts';

type Choices = OutputOf<'licence.choices'>;
type Listed = OutputOf<'umkm.choices'>['districts'];

/** "berlaku-tanpa-batas". */
export const standingWord = (standing: LicenceStanding): string =>
  LICENCE_STANDING_LABELS[standing].toLowerCase().replaceAll(' ', '-');
export const stateWord = (state: LicenceState): string => LICENCE_STATE_LABELS[state].toLowerCase();

const HELPER_WORDS = { self: 'sendiri', office: 'dinas', other: 'lain' } as const;
export const helperWord = (helper: LicenceHelper): string | null =>
  helper === '' ? null : HELPER_WORDS[helper];

function oneOf<Value>(word: string, list: readonly Value[], wordOf: (one: Value) => string, option: string) {
  const found = list.find((one) => wordOf(one) === word.trim().toLowerCase());
  if (found === undefined) throw new UsageError(`--${option} berupa ${list.map(wordOf).join(', ')}.`);
  return found;
}

const stateOf = (word: string): LicenceState => oneOf(word, LICENCE_STATES, stateWord, 'keadaan');
const helperOf = (word: string) => oneOf(word, LICENCE_HELPERS, (one) => HELPER_WORDS[one], 'dibantu');

/** By its code or its name, in any case. */
export function codeOf(word: string, list: Listed, option: string): string {
  const key = word.trim().toLowerCase();
  const found = list.find(({ code, name }) => code === key || name.toLowerCase() === key);
  if (!found) throw new UsageError(`--${option} berupa ${list.map(({ code }) => code).join(', ')}.`);
  return found.code;
}

function yearOf(word: string, option: string): number {
  if (!/^\d{4}$/.test(word)) throw new UsageError(`--${option} berupa angka tahun, misalnya 2025.`);
  return Number(word);
}

/** What is written down of a licence, as options. */
export const FACT_OPTIONS = {
  jenis: textOption('JENIS', 'kode atau nama jenis izin: nib, pirt, merek, …'),
  nomor: textOption('NOMOR', 'nomornya, seperti tertulis pada suratnya'),
  produk: textOption('ID', 'produk yang izinnya ini; tanpa ini izin seluruh usaha'),
  keadaan: textOption('KEADAAN', 'diajukan, terbit, ditolak, atau dicabut'),
  terbit: dayOption('tanggal terbitnya'),
  sampai: dayOption('hari terakhir berlakunya'),
  'tanpa-batas': flagOption('berlaku tanpa batas waktu'),
  dibantu: textOption('SIAPA', 'sendiri, dinas, atau lain'),
  'nama-pembantu': textOption('TEKS', 'siapa atau kegiatan apa yang membantu'),
  dana: textOption('DANA', 'kode atau nama sumber dana'),
  'tahun-anggaran': textOption('TAHUN', 'tahun anggarannya'),
  catatan: textOption('TEKS', 'catatan'),
} as const;
interface FactTexts {
  readonly jenis?: string | undefined;
  readonly nomor?: string | undefined;
  readonly produk?: string | undefined;
  readonly keadaan?: string | undefined;
  readonly terbit?: string | undefined;
  readonly sampai?: string | undefined;
  readonly 'tanpa-batas': boolean;
  readonly dibantu?: string | undefined;
  readonly 'nama-pembantu'?: string | undefined;
  readonly dana?: string | undefined;
  readonly 'tahun-anggaran'?: string | undefined;
  readonly catatan?: string | undefined;
}
type Facts = Omit<InputOf<'licence.record'>, 'umkmId' | 'kind'>;

/** What the options say; what they do not say is left out. */
export function factsOf(options: FactTexts, { kinds, funds }: Choices): Facts & { readonly kind?: string } {
  if (options['tanpa-batas'] && options.sampai !== undefined)
    throw new UsageError('Pilih salah satu: --sampai atau --tanpa-batas.');
  const said = <Key extends string, Value>(key: Key, text: string | undefined, of: (text: string) => Value) =>
    (text === undefined ? {} : { [key]: of(text) }) as Partial<Record<Key, Value>>;
  const asIs = (text: string): string => text;
  return {
    ...said('kind', options.jenis, (word) => codeOf(word, kinds, 'jenis')),
    ...said('number', options.nomor, asIs),
    ...said('productId', options.produk, asIs),
    ...said('state', options.keadaan, stateOf),
    ...said('issuedOn', options.terbit, asIs),
    ...said('validUntil', options.sampai, asIs),
    ...(options['tanpa-batas'] ? { isEndless: true, validUntil: null } : {}),
    ...(options.sampai === undefined ? {} : { isEndless: false }),
    ...said('helper', options.dibantu, helperOf),
    ...said('helperName', options['nama-pembantu'], asIs),
    ...said('fund', options.dana, (word) => codeOf(word, funds, 'dana')),
    ...said('fundYear', options['tahun-anggaran'], (word) => yearOf(word, 'tahun-anggaran')),
    ...said('note', options.catatan, asIs),
  };
}

/** Which licences, as options of the list and the recap alike. */
export const FILTER_OPTIONS = {
  pemegang: textOption('SIAPA', 'umkm atau koperasi; tanpa ini keduanya'),
  jenis: textOption('JENIS', 'kode atau nama jenis izin'),
  keadaan: textOption('KEADAAN', `${LICENCE_STANDINGS.map(standingWord).join(', ')}; beberapa dengan koma`),
  kecamatan: textOption('KECAMATAN', 'kode atau nama kecamatan'),
  tahun: textOption('TAHUN', 'hanya yang terbit pada tahun ini'),
  'tahun-anggaran': textOption('TAHUN', 'hanya tahun anggaran ini'),
  dana: textOption('DANA', 'hanya sumber dana ini'),
  dibantu: textOption('SIAPA', 'sendiri, dinas, atau lain'),
  cari: textOption('TEKS', 'bagian nama usaha, pemilik, koperasi, atau nomor'),
} as const;
type FilterTexts = { readonly [Name in keyof typeof FILTER_OPTIONS]?: string | undefined };

export function filterOf(options: FilterTexts, { kinds, funds }: Choices, districts: Listed) {
  const owner = options.pemegang?.toLowerCase();
  if (owner !== undefined && owner !== 'umkm' && owner !== 'koperasi')
    throw new UsageError('--pemegang berupa umkm atau koperasi.');
  return {
    owner: owner === undefined ? null : owner === 'umkm' ? ('umkm' as const) : ('cooperative' as const),
    kind: options.jenis === undefined ? '' : codeOf(options.jenis, kinds, 'jenis'),
    standings: (options.keadaan ?? '')
      .split(',')
      .filter((word) => word.trim() !== '')
      .map((word) => oneOf(word, LICENCE_STANDINGS, standingWord, 'keadaan')),
    districtCode: options.kecamatan === undefined ? null : codeOf(options.kecamatan, districts, 'kecamatan'),
    issuedYear: options.tahun === undefined ? null : yearOf(options.tahun, 'tahun'),
    fundYear:
      options['tahun-anggaran'] === undefined ? null : yearOf(options['tahun-anggaran'], 'tahun-anggaran'),
    fund: options.dana === undefined ? '' : codeOf(options.dana, funds, 'dana'),
    helper: options.dibantu === undefined ? null : helperOf(options.dibantu),
    text: options.cari ?? '',
  };
}
