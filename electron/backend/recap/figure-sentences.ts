import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import { countChange } from '#db/queries/recap/figure-compare.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import { memberSplitClause } from '#rules/recap/member-split.ts';
import { fillSentences } from '#rules/recap/figure-sentence.ts';
import type { SentenceWord, SentenceWords } from '#rules/recap/figure-sentence.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatDecimal, formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { recapColumnOfEdition } from '#rules/recap/column.ts';
import type { RecapColumnChoice, RecapColumnKey } from '#rules/recap/column.ts';
import { recapGroupingOf } from '#rules/recap/grouping.ts';
import { localDay } from '../base/local-day.ts';
import { openFigure } from './figure-seal.ts';
import { WHOLE_REGISTER } from '../cooperative/filter-sentence.ts';
import { storedTable, summaryOf } from './stored-figure.ts';
import { editionOf, frozenColumns, frozenTable } from './frozen-table.ts';

const SPOKEN: readonly RecapColumnKey[] = [
  'active',
  'inactive',
  'total',
  'certified',
  'certifiedPercent',
  'inProgress',
  'members',
  'membersMale',
  'membersFemale',
  'assets',
  'turnover',
  'surplus',
  'rat',
  'ratPercent',
];
const ABOUT_RAT: readonly RecapColumnKey[] = ['rat', 'ratPercent'];

/** The book year a release speaks of: the newest of the figure's own columns with a RAT, else the last that had ended. */
function spokenYear(figure: StoredFigure): number {
  const { columns, total } = storedTable(figure);
  const years = columns.flatMap(({ key, bookYear }, at) =>
    key === 'rat' && bookYear !== null && (total.cells[at] ?? 0) > 0 ? [bookYear] : [],
  );
  return years.length > 0 ? Math.max(...years) : Number(figure.cutOffOn.slice(0, 4)) - 1;
}

/** The certificate has no history: its state is that of the day of freezing, whatever the cut-off day. */
const isCertificateOfDay = (figure: StoredFigure): boolean => localDay(figure.frozenAt) === figure.cutOffOn;

function certificateWords(figure: StoredFigure): string {
  const day = formatLongDate(figure.cutOffOn);
  if (isCertificateOfDay(figure)) return `Per ${day},`;
  const frozen = formatLongDate(localDay(figure.frozenAt));
  return `Menurut register pada ${frozen}, dari koperasi yang dihitung per ${day},`;
}

/** The region, and of a figure with a filter which of its cooperatives. */
function regionWords(office: OfficeRecord, { filterSentence }: StoredFigure): string {
  if (filterSentence === WHOLE_REGISTER) return office.regionName;
  const which = filterSentence.charAt(0).toLowerCase() + filterSentence.slice(1).replace(/\.$/, '');
  return `${office.regionName} (${which})`;
}

interface Spoken {
  readonly table: RecapTable;
  readonly numberOf: (key: RecapColumnKey) => number | null;
}

async function spokenTable(
  read: ReadHandle,
  office: OfficeRecord,
  figure: StoredFigure,
  bookYear: number,
): Promise<Spoken> {
  const columns = SPOKEN.map((key): RecapColumnChoice => {
    return { key, bookYear: ABOUT_RAT.includes(key) ? bookYear : null };
  });
  const table = await frozenTable(read, office, figure, { grouping: figure.grouping, columns });
  return { table, numberOf: (key) => table.total.cells[SPOKEN.indexOf(key)] ?? null };
}

/** Left out where there is nothing to tell: a sentence about zero members says only that nothing is known. */
const unlessZero = (word: SentenceWord, value: number | null, write: (n: number) => string): SentenceWords =>
  value === null || value === 0 ? {} : { [word]: write(value) };

function ownWords(
  office: OfficeRecord,
  figure: StoredFigure,
  { table, numberOf }: Spoken,
  bookYear: number,
): SentenceWords {
  const count = (key: RecapColumnKey) => formatInteger(numberOf(key) ?? 0);
  const percent = (n: number) => formatDecimal(n, 2);
  const most = table.rows
    .map(({ key, label, cells }) => ({ key, label, total: cells[SPOKEN.indexOf('total')] ?? 0 }))
    .toSorted((a, b) => b.total - a.total);
  const [first, second] = most;
  // Neither the unknown nor an officer of the office is said to lead.
  const hasLeader =
    first &&
    first.key !== '' &&
    figure.grouping !== 'officer' &&
    first.total > 0 &&
    first.total !== second?.total &&
    most.length > 1;
  return {
    tanggal: formatLongDate(figure.cutOffOn),
    dinas: office.name,
    wilayah: regionWords(office, figure),
    keadaanSertifikat: certificateWords(figure),
    total: count('total'),
    aktif: count('active'),
    tidakAktif: count('inactive'),
    bersertifikat: count('certified'),
    progres: count('inProgress'),
    ...(figure.filterSentence === WHOLE_REGISTER ? {} : { saringan: figure.filterSentence }),
    ...unlessZero('persenSertifikat', numberOf('certifiedPercent'), percent),
    ...(numberOf('rat') === 0 ? {} : { rat: count('rat'), tahunBuku: String(bookYear) }),
    ...unlessZero('persenRat', numberOf('ratPercent'), percent),
    ...unlessZero('anggota', numberOf('members'), formatInteger),
    rincianAnggota: memberSplitClause({
      total: numberOf('members') ?? 0,
      male: numberOf('membersMale') ?? 0,
      female: numberOf('membersFemale') ?? 0,
    }),
    ...unlessZero('aset', numberOf('assets'), formatRupiah),
    ...unlessZero('volume', numberOf('turnover'), formatRupiah),
    ...unlessZero('shu', numberOf('surplus'), formatRupiah),
    ...(hasLeader
      ? {
          menurut: recapGroupingOf(figure.grouping).name,
          terbanyak: first.label,
          jumlahTerbanyak: formatInteger(first.total),
        }
      : {}),
  };
}

/** "bertambah 12", "berkurang 3", "tetap". */
function changeWords(now: number | null, then: number | null): string {
  const difference = (now ?? 0) - (then ?? 0);
  if (difference === 0) return 'tetap';
  return `${difference > 0 ? 'bertambah' : 'berkurang'} ${formatInteger(Math.abs(difference))}`;
}

async function comparedWords(
  read: ReadHandle,
  figure: StoredFigure,
  now: Spoken,
  other: StoredFigure,
  then: Spoken,
): Promise<SentenceWords> {
  const pair = { older: other.number, newer: figure.number };
  const entered = await countChange(read, pair, 'entered');
  const left = await countChange(read, pair, 'left');
  const before = (key: RecapColumnKey) => formatInteger(then.numberOf(key) ?? 0);
  const change = (key: RecapColumnKey) => changeWords(now.numberOf(key), then.numberOf(key));
  return {
    tanggalLama: formatLongDate(other.cutOffOn),
    totalLama: before('total'),
    perubahanTotal: change('total'),
    masuk: formatInteger(entered),
    keluar: formatInteger(left),
    aktifLama: before('active'),
    perubahanAktif: change('active'),
    ...(isCertificateOfDay(figure) && isCertificateOfDay(other)
      ? { sertifikatLama: before('certified'), perubahanSertifikat: change('certified') }
      : {}),
  };
}

/**
 * Material for a press release: sentences whose every number comes from a frozen figure with its seal checked. Two
 * figures with different filters are not compared: their difference would be no development.
 */
export async function figureSentences(
  read: ReadHandle,
  office: OfficeRecord,
  { id, compareWithId }: CheckedInputOf<'figure.sentences'>,
): Promise<OutputOf<'figure.sentences'>> {
  const figure = await openFigure(read, id);
  const other = compareWithId === null ? null : await openFigure(read, compareWithId);
  const bookYear = spokenYear(figure);
  const now = await spokenTable(read, office, figure, bookYear);
  const isComparable = other !== null && other.filtersJson === figure.filtersJson;
  const words = {
    ...ownWords(office, figure, now, bookYear),
    ...(isComparable
      ? await comparedWords(read, figure, now, other, await spokenTable(read, office, other, bookYear))
      : {}),
  };
  const { sentences, defines } = fillSentences(words);
  const choiceOf = (key: RecapColumnKey) => ({
    key,
    bookYear: ABOUT_RAT.includes(key) ? bookYear : null,
  });
  const edition = editionOf(figure);
  const frozen = new Map(frozenColumns(figure).map((column) => [`${column.key}:${column.bookYear}`, column]));
  return {
    figure: summaryOf(figure),
    comparedWith: isComparable ? summaryOf(other) : null,
    sentences,
    definitions: defines.map(choiceOf).map((choice) => {
      const known = frozen.get(`${choice.key}:${choice.bookYear}`);
      return (known ?? recapColumnOfEdition(choice, edition)).definition;
    }),
    source: `Sumber: ${figure.source}, angka resmi "${figure.title}", tanggal batas ${formatLongDate(
      figure.cutOffOn,
    )}, tanda periksa ${figure.sha256.slice(0, 12)}.`,
  };
}
