import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { rememberColumnCorrections } from '#db/queries/import/column-mapping.ts';
import { insertFindings, listDecided } from '#db/queries/reconcile/finding.ts';
import type { Finding } from '#db/queries/reconcile/finding.ts';
import { insertReconciliation, listReconciliations } from '#db/queries/reconcile/reconciliation.ts';
import { carriedState } from '#rules/reconcile/carry.ts';
import type { EarlierDecision } from '#rules/reconcile/carry.ts';
import type { FoundFinding } from '#rules/reconcile/finding.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { isTakenOver } from '../spreadsheet/find/field-choices.ts';
import type { ReconciledList } from './reconcile-list.ts';
import { RECONCILE_LIST } from './jobs.ts';

type Input = CheckedInputOf<'reconcile.run'>;

/** Reading, matching and comparing of the largest file that is read at all ends well before. */
const LIMIT_SECONDS = 300;

/**
 * Holds a list of another system against the register and keeps what was found. Nothing of the register changes and
 * nothing is sent anywhere. What was ignored in the last reconciliation with the same source stays ignored.
 */
export async function runReconciliation(
  input: Input,
  context: TaskContext,
): Promise<OutputOf<'reconcile.run'>> {
  const { read, today, runJob, progress, signal, database } = context;
  await requireOffice(read);
  const exportedOn = input.exportedOn ?? today;
  refuseSource(input, exportedOn, today);
  progress(0, 1, 'Membaca berkas');
  const order = {
    databaseFile: database.get().file,
    path: input.path,
    sheet: input.sheet,
    mapping: input.mapping,
    figuresBookYear: input.figuresBookYear,
    today,
    isTrial: input.isTrial,
  };
  const list = await runJob(RECONCILE_LIST, order, {
    signal,
    limitSeconds: LIMIT_SECONDS,
    onProgress: (done, total) => progress(done, total, 'Mencocokkan'),
  });
  if (input.isTrial) return resultOf(null, list, 0);
  const { id, carried } = await keep(context, { ...input, exportedOn }, list);
  return resultOf(id, list, carried);
}

function refuseSource({ source, sourceName }: Input, exportedOn: string, today: string): void {
  const faults = [
    ...(source === 'other' && sourceName === ''
      ? [{ path: 'sourceName', message: 'Tulis nama daftar atau sistem asalnya.' }]
      : []),
    ...(exportedOn > today
      ? [
          {
            path: 'exportedOn',
            message: 'Tanggal ekspor belum tiba. Tulis hari ini atau hari yang sudah lewat.',
          },
        ]
      : []),
  ];
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
}

async function keep(
  { transaction, now, signal, progress, actor }: TaskContext,
  input: Input & { readonly exportedOn: NonNullable<Input['exportedOn']> },
  list: ReconciledList,
): Promise<{ readonly id: string; readonly carried: number }> {
  return transaction(async (write) => {
    const at = now();
    const id = newId();
    const sourceName = input.source === 'other' ? input.sourceName : '';
    const isSameSource = (one: { readonly source: string; readonly sourceName: string }): boolean =>
      one.source === input.source && one.sourceName.toLowerCase() === sourceName.toLowerCase();
    const before = (await listReconciliations(readingIn(write))).find(isSameSource);
    const decided = before ? await listDecided(readingIn(write), before.id) : new Map<string, Finding>();
    await insertReconciliation(write, {
      id,
      source: input.source,
      sourceName,
      exportedOn: input.exportedOn,
      fileName: path.basename(input.path),
      fileSha256: list.fileSha256,
      sheet: list.table.sheet,
      fields: list.compared,
      rowCount: list.rowCount,
      registerCount: list.registerCount,
      sameCount: list.sameCount,
      madeAt: at,
      who: actor.name,
    });
    let [written, carried] = [0, 0];
    for (const [index, pack] of list.packed.entries()) {
      if (signal.aborted) throw new AppError('CANCELLED');
      const findings = (JSON.parse(pack) as readonly FoundFinding[]).map((found) =>
        begun(found, id, decided.get(found.subject)),
      );
      await insertFindings(write, findings, written);
      written += findings.length;
      carried += findings.filter(({ state }) => state === 'ignored').length;
      progress(index + 1, list.packed.length, 'Menyimpan temuan');
      await setImmediate();
    }
    const { headersKey, corrections } = list.mapping;
    await rememberColumnCorrections(write, { headersKey, kind: 'cooperative' }, corrections, at);
    return { id, carried };
  });
}

function begun(found: FoundFinding, reconciliationId: string, before: Finding | undefined): Finding {
  const earlier: EarlierDecision | undefined = before && {
    state: before.state,
    note: before.note,
    at: before.stateAt ?? '',
    who: before.stateWho,
    differences: before.detail.differences,
  };
  const carried = carriedState(found.detail.differences, earlier);
  const isKept = carried.state !== 'open';
  return {
    ...found,
    id: newId(),
    reconciliationId,
    state: carried.state,
    note: carried.note,
    stateAt: isKept ? (earlier?.at ?? null) : null,
    stateWho: isKept ? (earlier?.who ?? '') : '',
    earlier: carried.earlier,
  };
}

function resultOf(
  reconciliationId: string | null,
  { table, mapping, ...list }: ReconciledList,
  carriedCount: number,
): OutputOf<'reconcile.run'> {
  return {
    reconciliationId,
    sheet: table.sheet,
    sheets: list.sheets,
    headerRow: table.headerRow,
    columns: table.columns.map(({ index, header, field, samples }) => ({
      index,
      header,
      field: field !== null && isTakenOver(field) ? field : null,
      samples,
    })),
    fieldChoices: mapping.choices,
    isMappingRemembered: mapping.isRemembered,
    figuresBookYear: list.figuresBookYear,
    compared: list.compared,
    rowCount: list.rowCount,
    remarkedCount: list.remarkedCount,
    registerCount: list.registerCount,
    sameCount: list.sameCount,
    counts: list.counts,
    carriedCount,
  };
}
