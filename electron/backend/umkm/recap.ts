import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listRegionNames } from '#db/queries/office/region.ts';
import { countUmkms } from '#db/queries/umkm/list.ts';
import { countByGroup } from '#db/queries/umkm/recap.ts';
import type { CountedUmkms } from '#db/queries/umkm/recap.ts';
import {
  recapFaults,
  sumOfRows,
  UMKM_COUNT_LABELS,
  UMKM_COUNTS,
  UMKM_GROUP_LABELS,
  UMKM_GROUP_WORDS,
  umkmRecapDefinitions,
} from '#rules/umkm/recap.ts';
import type { UmkmCounts, UmkmGroup, UmkmRecapRow } from '#rules/umkm/recap.ts';
import { SCALE_LABELS } from '#rules/umkm/scale.ts';
import type { Scale } from '#rules/umkm/scale.ts';
import { UMKM_STATUS_LABELS } from '#rules/umkm/umkm.ts';
import type { UmkmStatus } from '#rules/umkm/umkm.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { QueryContext, TaskContext } from '../base/context.ts';
import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import type { PaperTable } from '../documents/recap/recap-paper-table.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { writeTableWorkbook } from '../spreadsheet/write/table-workbook.ts';
import { wordOf, wordsOn } from './words.ts';
import type { UmkmWords } from './words.ts';

const SOURCE = 'register UMKM dinas';

/** Where nothing is recorded that the grouping asks. */
const WITHOUT: Readonly<Record<UmkmGroup, string>> = {
  district: 'Kecamatan belum dicatat',
  sector: 'Sektor belum dicatat',
  form: 'Bentuk belum dicatat',
  scale: 'Belum jelas',
  sex: 'Belum dicatat',
  status: 'Belum dicatat',
  cooperative: 'Keanggotaan tidak tercatat',
};

async function nameOf(
  read: ReadHandle,
  by: UmkmGroup,
  groups: readonly CountedUmkms[],
  { sectors, forms }: UmkmWords,
): Promise<(group: CountedUmkms) => string> {
  const regions =
    by === 'district'
      ? await listRegionNames(
          read,
          groups.map(({ key }) => key),
        )
      : new Map<string, string>();
  const words: Readonly<Record<UmkmGroup, (key: string) => string>> = {
    district: (key) => regions.get(key) ?? key,
    sector: (key) => wordOf(key, sectors),
    form: (key) => wordOf(key, forms),
    scale: (key) => SCALE_LABELS[key as Scale],
    sex: (key) => (key === 'L' ? 'Laki-laki' : 'Perempuan'),
    status: (key) => UMKM_STATUS_LABELS[key as UmkmStatus],
    cooperative: () => 'Anggota koperasi',
  };
  return ({ key, words: own }) => (key === '' ? own || WITHOUT[by] : words[by](key));
}

/** Those without a name of their own stand last. */
const inOrder = (a: UmkmRecapRow, b: UmkmRecapRow): number =>
  Number(a.key === '') - Number(b.key === '') || a.name.localeCompare(b.name, 'id');

/** The register by one grouping. @throws Error where a sum is not proved: such a table leaves nobody's hands */
export async function recapOf(
  { by }: CheckedInputOf<'umkm.recap'>,
  { read, today }: Pick<QueryContext, 'read' | 'today'>,
): Promise<OutputOf<'umkm.recap'>> {
  await requireOffice(read);
  const words = await wordsOn(read, today);
  const groups = await countByGroup(read, by, words.scaleRule.value);
  const named = await nameOf(read, by, groups, words);
  const rows = groups
    .map((group): UmkmRecapRow => ({
      key: group.key === '' && group.words !== '' ? `"${group.words}"` : group.key,
      name: named(group),
      counts: group.counts,
    }))
    .toSorted(inOrder);
  const faults = recapFaults(rows, (await countUmkms(read, words.scaleRule.value)).umkms);
  if (faults.length > 0) throw new Error(`recap of businesses does not add up: ${faults.join(' ')}`);
  return { rows, total: sumOfRows(rows), definitions: umkmRecapDefinitions(by, words.scaleRule) };
}

const cellsOf = (counts: UmkmCounts): readonly number[] => UMKM_COUNTS.map((count) => counts[count]);

const titleOf = (by: UmkmGroup): string =>
  `Rekap UMKM menurut ${UMKM_GROUP_LABELS[by].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;

function tableOf(by: UmkmGroup, { rows, total }: OutputOf<'umkm.recap'>): PaperTable {
  return {
    title: titleOf(by),
    groupHeading: UMKM_GROUP_LABELS[by],
    columns: UMKM_COUNTS.map((count) => ({
      heading: UMKM_COUNT_LABELS[count],
      unit: 'count',
      isDashForZero: false,
    })),
    rows: rows.map(({ name, counts }) => ({ label: name, cells: cellsOf(counts) })),
    total: { label: 'Jumlah', cells: cellsOf(total) },
  };
}

const FILTER = 'Seluruh usaha dalam register.';

export async function printUmkmRecap(
  { path: chosen, by }: CheckedInputOf<'umkm.printRecap'>,
  context: TaskContext,
): Promise<OutputOf<'umkm.printRecap'>> {
  const office = await requireOffice(context.read);
  const recap = await recapOf({ by }, context);
  const table = tableOf(by, recap);
  const job = {
    kind: 'recap-table',
    info: { title: table.title, createdOn: context.today },
    data: {
      letterhead: letterheadOf(office),
      table,
      cutOffOn: context.today,
      standing: 'Menurut register pada hari ini, tidak dibekukan',
      filterSentence: FILTER,
      source: SOURCE,
      definitions: recap.definitions,
      signing: null,
      isSample: office.isSample,
      paperForm: PAPER_FORM,
    },
  } as const;
  return printPaper({ job, chosen, name: `rekap-umkm-menurut-${UMKM_GROUP_WORDS[by]}.pdf` }, context);
}

export async function exportUmkmRecap(
  { path: target, by }: CheckedInputOf<'umkm.exportRecap'>,
  context: TaskContext,
): Promise<OutputOf<'umkm.exportRecap'>> {
  const office = await requireOffice(context.read);
  const recap = await recapOf({ by }, context);
  const table = tableOf(by, recap);
  const sheet = {
    // A sheet's name takes no stroke.
    name: UMKM_GROUP_LABELS[by].replace('/', ' atau '),
    table,
    lines: [`Keadaan sampai ${formatLongDate(context.today)}`],
    notes: [`Sumber: ${SOURCE}. ${FILTER}`, ...recap.definitions],
  };
  await writeTableWorkbook(target, [sheet], office);
  return { path: target, rowCount: table.rows.length };
}
