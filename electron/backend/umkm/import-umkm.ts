import path from 'node:path';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { listChoosable } from '#db/queries/coaching/campaign-target.ts';
import { insertStatus } from '#db/queries/umkm/history.ts';
import { insertImport } from '#db/queries/umkm/import.ts';
import { insertUmkm } from '#db/queries/umkm/umkm.ts';
import { nameMatcher } from '#rules/cooperative/match-names.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext, TaskContext } from '../base/context.ts';
import { laterThan } from '../base/later-than.ts';
import { regionsOf } from '../office/office-regions.ts';
import { requireOffice } from '../office/require-office.ts';
import { READ_WORKBOOK } from '../spreadsheet/jobs.ts';
import { regionMatcher } from '../spreadsheet/read/match-region.ts';
import { knowsPlaces } from '../spreadsheet/read/place-names.ts';
import { umkmFactDifferences } from './fields.ts';
import { findUmkmTable, labelOfColumn, umkmRows } from './find-table.ts';
import type { PassedOver, UmkmTable } from './find-table.ts';
import { judgeUmkm } from './judge-umkm.ts';
import type { JudgedUmkm } from './judge-umkm.ts';
import { writeOwner } from './owner.ts';
import { newProducts, planRows, updated } from './plan-import.ts';
import type { PlannedRow } from './plan-import.ts';
import { newLicences, writeLicences } from './read-licences.ts';
import { readUmkmRow } from './read-row.ts';
import { requireUmkm } from './require-umkm.ts';
import { writeProducts } from './save-product.ts';
import { writeJudged } from './save-umkm.ts';
import { wordsOn } from './words.ts';
import type { UmkmWords } from './words.ts';

type Answer = OutputOf<'umkm.import'>;
/** What reads and writes one row; without a hand that writes everything is only tried. */
type Hands = Pick<CommandContext, 'read' | 'today' | 'now' | 'actor'> & {
  readonly write: WriteHandle | null;
  readonly words: UmkmWords;
  readonly importId: string;
};

const EMPTY = {
  ownerName: '',
  ownerNik: '',
  ownerSex: null,
  ownerAddress: '',
  phone: '',
  address: '',
  districtCode: null,
  districtName: '',
  villageCode: null,
  villageName: '',
  started: '',
  form: '',
  sector: '',
  kbli: [],
  capitals: [],
  sales: [],
  scaleChoice: '',
  scaleReason: '',
  workersMale: null,
  workersFemale: null,
  online: '',
  members: [],
  assistedSince: '',
  origin: '',
  note: '',
} as const;

type Outcome =
  | { readonly pile: 'added' }
  | { readonly pile: 'same'; readonly told?: readonly Reason[] }
  | {
      readonly pile: 'changed';
      readonly id: string;
      readonly fields: Answer['changed'][number]['fields'];
      readonly products: number;
      readonly licences: number;
      /** What is said of it beside the remarks about its cells. */
      readonly told: readonly Reason[];
    }
  | { readonly pile: 'refused'; readonly reasons: readonly Reason[] };

const refusedBy = ({ faults }: JudgedUmkm): readonly Reason[] =>
  faults.map(({ field, message }) => ({ code: 'ISIAN_DITOLAK', level: 'refuse', field, message }));

async function addRow(row: PlannedRow, hands: Hands): Promise<Outcome> {
  const { read, write, words, importId, now, today, actor } = hands;
  const judged = await judgeUmkm(hands, { ...EMPTY, ...row.facts }, undefined, words);
  if (judged.faults.length > 0) return { pile: 'refused', reasons: refusedBy(judged) };
  if (write === null) return { pile: 'added' };
  const [id, at] = [newId(), now()];
  const by = { at, who: actor.name };
  await writeOwner(write, judged.owner, at);
  const { facts, owner } = judged;
  await insertUmkm(write, { id, facts, ownerId: owner.ownerId, status: 'active', importId }, by);
  await writeProducts({ read, write, now, today, actor } as CommandContext, id, row.products, at);
  await writeLicences({ write, actor }, { umkmId: id, importId, words }, row.licences, at);
  if (row.status !== null && row.status !== 'active')
    await insertStatus(
      write,
      id,
      { status: row.status, since: today, reason: 'Menurut daftar yang diimpor.' },
      by,
    );
  return { pile: 'added' };
}

async function updateRow(row: PlannedRow & { readonly verdict: 'known' }, hands: Hands): Promise<Outcome> {
  const { read, write, words, importId, now, today, actor } = hands;
  const known = await requireUmkm(read, row.id);
  const products = await newProducts(read, row.id, row);
  const { licences, told } = await newLicences(read, row.id, row.licences, words);
  const wanted = updated(known, row);
  const judge = (facts: typeof wanted) => judgeUmkm(hands, facts, known, words);
  const first = await judge(wanted);
  // Who somebody of a cooperative is stands there; a list of businesses does not change it.
  const { ownerName, ownerNik, ownerSex, ownerAddress } = known;
  const judged =
    first.owner.faults.length === 0
      ? first
      : await judge({ ...wanted, ownerName, ownerNik, ownerSex, ownerAddress });
  if (judged.faults.length > 0) return { pile: 'refused', reasons: refusedBy(judged) };
  const fields = umkmFactDifferences(known, { ...known, ...judged.facts }, words);
  const hasStatus = row.status !== null && row.status !== known.status;
  if (fields.length === 0 && products.length + licences.length === 0 && !hasStatus)
    return { pile: 'same', told };
  if (write !== null) {
    const at = laterThan(known.updatedAt, now());
    const context = { read, write, now, today, actor } as CommandContext;
    await writeJudged(context, known, judged, { kind: 'import', importId }, at);
    await writeProducts(context, row.id, products, at);
    await writeLicences({ write, actor }, { umkmId: row.id, importId, words }, licences, at);
    if (hasStatus && row.status !== null)
      await insertStatus(
        write,
        row.id,
        { status: row.status, since: today, reason: 'Menurut daftar yang diimpor.' },
        { at, who: actor.name },
      );
  }
  return {
    pile: 'changed',
    id: row.id,
    fields,
    products: products.length,
    licences: licences.length,
    told,
  };
}

interface ReadFile {
  readonly table: UmkmTable;
  readonly passedOver: readonly PassedOver[];
  readonly planned: readonly PlannedRow[];
}

/** Puts every row in its pile, writing where there is a hand for it. */
async function sort(
  { table, passedOver, planned }: ReadFile,
  hands: Hands,
): Promise<Omit<Answer, 'importId'>> {
  const added: Answer['added'][number][] = [];
  const changed: Answer['changed'][number][] = [];
  const same: Answer['same'][number][] = [];
  const refused: Answer['refused'][number][] = [];
  const warned: Answer['warned'][number][] = [];
  for (const row of planned) {
    const line = { row: row.row, name: row.facts.name };
    const outcome: Outcome =
      row.verdict === 'refuse'
        ? { pile: 'refused', reasons: [] }
        : row.verdict === 'add'
          ? await addRow(row, hands)
          : await updateRow(row, hands);
    if (outcome.pile === 'refused') {
      refused.push({ ...line, reasons: [...row.reasons, ...outcome.reasons] });
      continue;
    }
    const reasons = [...row.reasons, ...('told' in outcome ? (outcome.told ?? []) : [])];
    if (reasons.length > 0) warned.push({ ...line, reasons });
    if (outcome.pile === 'added') added.push(line);
    else if (outcome.pile === 'same') same.push(line);
    else {
      const { id, fields, products, licences } = outcome;
      changed.push({ ...line, id, fields, products, licences });
    }
  }
  return {
    sheet: table.grid.name,
    headerRow: table.headerRow,
    sheetRows: planned.length + passedOver.length,
    rows: planned.length,
    added,
    changed,
    same,
    refused,
    warned,
    passedOver,
    columns: table.columns.map(({ letter, heading, column, year, why }) => ({
      letter,
      heading,
      readAs: column === null ? '' : [labelOfColumn(column), year ?? ''].join(' ').trim(),
      why,
    })),
  };
}

async function cooperativesByName(read: ReadHandle): Promise<(name: string) => string | null> {
  const match = nameMatcher(await listChoosable(read, [], []));
  return (name) => match(name).cooperative?.id ?? null;
}

/**
 * A list of businesses: tried first with every row and column in its pile, then what is good is written in one piece.
 * @throws AppError INVALID_INPUT where no sheet looks like such a list
 */
export async function importUmkm(
  { path: file, isDryRun }: CheckedInputOf<'umkm.import'>,
  context: TaskContext,
): Promise<Answer> {
  const { read, transaction, runJob, signal, today, now, actor } = context;
  const office = await requireOffice(read);
  const grids = await runJob(READ_WORKBOOK, { path: file }, { signal });
  const table = findUmkmTable(grids);
  const regions = await regionsOf(read, office);
  const words = await wordsOn(read, today);
  const { rows, passedOver } = umkmRows(table, knowsPlaces(regions.own));
  const tools = {
    words,
    today,
    match: regionMatcher(regions),
    cooperativeOf: await cooperativesByName(read),
    regionCode: office.regionCode,
  };
  const readRows = rows.map((row) => readUmkmRow(table, row, tools));
  const importId = newId();
  const hands = { today, now, actor, words, importId };
  if (isDryRun) {
    const planned = await planRows(read, readRows);
    return {
      importId: null,
      ...(await sort({ table, passedOver, planned }, { ...hands, read, write: null })),
    };
  }
  return transaction(async (write) => {
    const inside = readingIn(write);
    const planned = await planRows(inside, readRows);
    // Its row stands first: what is brought refers to it.
    const entry = {
      id: importId,
      fileName: path.basename(file),
      at: now(),
      who: actor.name,
      isUndone: false,
    };
    const tried = await sort({ table, passedOver, planned }, { ...hands, read: inside, write: null });
    const counts = { added: tried.added.length, changed: tried.changed.length };
    if (counts.added + counts.changed === 0) return { importId: null, ...tried };
    const report = { rows: tried.rows, refused: tried.refused.length, passedOver: tried.passedOver.length };
    await insertImport(write, { ...entry, ...counts }, report);
    return { importId, ...(await sort({ table, passedOver, planned }, { ...hands, read: inside, write })) };
  });
}
