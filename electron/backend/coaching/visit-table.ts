import type { CheckedVisitRow } from '#contract/coaching/sheets.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { isCampaignTarget, listChoosable } from '#db/queries/coaching/campaign-target.ts';
import type { ChoosableTarget } from '#db/queries/coaching/campaign-target.ts';
import type { Campaign } from '#db/queries/coaching/campaign.ts';
import { listFieldOfficers } from '#db/queries/coaching/officer.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import { listVisitBatch, listVisitDays } from '#db/queries/coaching/sheet.ts';
import { insertVisit, markVisit } from '#db/queries/coaching/visit.ts';
import { campaignVisitFault } from '#rules/coaching/campaign.ts';
import { isOnDuty } from '#rules/coaching/officer.ts';
import { SHEET_LABELS } from '#rules/coaching/sheet.ts';
import { visitFaults } from '#rules/coaching/visit.ts';
import type { Finding, FollowUp, VisitFacts } from '#rules/coaching/visit.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { nameMatcher } from '#rules/cooperative/match-names.ts';
import type { NameMatch } from '#rules/cooperative/match-names.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { requireCampaign } from './save-campaign.ts';
import { codesOf, wordsOn } from './shown.ts';

type Row = Omit<CheckedInputOf<'coaching.saveVisitTable'>['rows'][number], 'cooperativeId'>;

/** A row as it is judged: a workbook may say more of a visit than a sheet has places for. */
export interface JudgedRow extends Omit<Row, 'findings'> {
  readonly findings: readonly (Omit<Finding, 'note'> & { readonly note?: string })[];
  /** All who went; the one officer of the row where it is left out. */
  readonly officers?: readonly string[];
  readonly nextStep?: string;
  readonly followUps?: readonly FollowUp[];
}

/** What every row of a table is held against. */
export interface Judging {
  readonly today: PlainDate;
  readonly aspects: readonly string[];
  readonly officers: readonly FieldOfficer[];
  readonly campaign: Campaign | null;
  readonly visited: ReadonlySet<string>;
}

export async function judgingOf(
  read: ReadHandle,
  campaignId: string | null,
  ids: readonly string[],
  today: PlainDate,
): Promise<Judging> {
  await requireOffice(read);
  return {
    today,
    aspects: codesOf(wordsOn(await readRuleBook(read), today).aspects),
    officers: await listFieldOfficers(read),
    campaign: campaignId === null ? null : await requireCampaign(read, campaignId),
    visited: await listVisitDays(read, ids),
  };
}

/** The officer of that name; of several the one who was on duty that day. */
function officerOf(typed: string, on: PlainDate | null, officers: readonly FieldOfficer[]) {
  const key = normalisePersonName(typed);
  const named = officers.filter((one) => normalisePersonName(one.name) === key);
  const onDuty = on === null ? named : named.filter((one) => isOnDuty(one, on));
  return onDuty.length === 1 ? onDuty[0] : named.length === 1 ? named[0] : undefined;
}

const required = (label: string) => `${label} harus diisi.`;

/** Where a fault of the visit stands in the row. */
function cellOf(field: string, { findings }: VisitFacts): string {
  const at = /^findings\[(\d+)\]/.exec(field)?.[1];
  if (at !== undefined) return `findings.${findings[Number(at)]?.aspect ?? ''}`;
  if (field === 'officerIds') return 'officer';
  return field.startsWith('followUps') ? 'taskDue' : field;
}

interface PlannedVisit {
  readonly officerId: string | null;
  /** Undefined where the row lacks what a visit must say. */
  readonly facts: VisitFacts | undefined;
  readonly faults: readonly FieldFault[];
}

function lacks({ visitedOn, outcome, task, taskBy, taskDue }: JudgedRow): readonly FieldFault[] {
  return [
    ...(visitedOn === null ? [{ field: 'visitedOn', message: required(SHEET_LABELS.visitedOn) }] : []),
    ...(outcome === null ? [{ field: 'outcome', message: required(SHEET_LABELS.outcome) }] : []),
    ...(task === '' && (taskBy !== '' || taskDue !== null)
      ? [{ field: 'task', message: 'Tulis apa yang harus dilakukan, atau kosongkan Oleh dan Batas.' }]
      : []),
  ];
}

export const isVisited = ({ visited }: Judging, cooperativeId: string, on: PlainDate): boolean =>
  visited.has(`${cooperativeId} ${on}`);

/** A row as the visit it will be, and all that keeps it from being one. */
export async function planRow(
  read: ReadHandle,
  row: JudgedRow,
  cooperativeId: string,
  judging: Judging,
): Promise<PlannedVisit> {
  const { today, aspects, officers, campaign } = judging;
  const { visitedOn, outcome } = row;
  const names = row.officers === undefined || row.officers.length === 0 ? [row.officer] : row.officers;
  const went: FieldOfficer[] = [];
  const faults: FieldFault[] = [...lacks(row)];
  for (const name of names) {
    const one = officerOf(name, visitedOn, officers);
    if (one) {
      went.push(one);
      continue;
    }
    faults.push({
      field: 'officer',
      message:
        name === ''
          ? required(SHEET_LABELS.officer)
          : `"${name}" bukan satu petugas lapangan yang tercatat. Tulis namanya seperti pada tab Petugas, atau catat dahulu di sana.`,
    });
  }
  const officer = went[0];
  if (visitedOn === null || outcome === null)
    return { officerId: officer?.id ?? null, facts: undefined, faults };
  const facts: VisitFacts = {
    cooperativeId,
    visitedOn,
    officerIds: went.map(({ id }) => id),
    outcome,
    activitySeen: row.activitySeen,
    campaignId: campaign?.id ?? null,
    metName: row.metName,
    metPosition: row.metPosition,
    findings: row.findings.map((one) => ({ note: '', ...one })),
    advice: row.advice,
    nextStep: row.nextStep ?? '',
    note: row.note,
    followUps:
      row.followUps ??
      (row.task === '' ? [] : [{ task: row.task, dueOn: row.taskDue, officer: row.taskBy, doneOn: null }]),
  };
  const judged = visitFaults(facts, { today, aspects, officers: went });
  faults.push(
    ...judged
      .filter(({ field }) => field !== 'officerIds' || officer !== undefined)
      .map(({ field, message }) => ({ field: cellOf(field, facts), message })),
  );
  if (isVisited(judging, cooperativeId, visitedOn))
    faults.push({
      field: 'name',
      message: `Kunjungan ${formatLongDate(visitedOn)} ke koperasi ini sudah tercatat. Buang barisnya, atau betulkan tanggalnya.`,
    });
  const fault =
    campaign &&
    campaignVisitFault(campaign, visitedOn, await isCampaignTarget(read, campaign.id, cooperativeId));
  if (fault !== null && fault !== undefined) faults.push({ field: 'name', message: fault });
  return { officerId: officer?.id ?? null, facts, faults };
}

const shown = ({ id, name, districtName }: ChoosableTarget) => ({ id, name, districtName });

function unmatched(name: string, { candidates }: NameMatch<ChoosableTarget>): CheckedVisitRow {
  const message =
    name.trim() === ''
      ? 'Nama koperasi belum diisi.'
      : candidates.length === 0
        ? `"${name}" tidak ada dalam register. Periksa namanya, atau catat koperasinya lebih dahulu.`
        : `"${name}": ada ${String(candidates.length)} koperasi yang mungkin dimaksud. Pilih salah satu.`;
  return {
    cooperative: null,
    candidates: candidates.map(shown),
    officerId: null,
    faults: [{ field: 'name', message }],
  };
}

/** Every row with its cooperative, its officer and what is wrong; nothing is written. */
export async function checkVisitTable(
  { campaignId, rows }: CheckedInputOf<'coaching.checkVisitTable'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'coaching.checkVisitTable'>> {
  const register = await listChoosable(read, [], []);
  const byId = new Map(register.map((one) => [one.id, one]));
  const matchName = nameMatcher(register);
  const matches = rows.map(({ name, cooperativeId }): NameMatch<ChoosableTarget> => {
    const chosen = cooperativeId === null ? undefined : byId.get(cooperativeId);
    return chosen ? { cooperative: chosen, candidates: [] } : matchName(name);
  });
  const ids = matches.flatMap(({ cooperative }) => (cooperative ? [cooperative.id] : []));
  const judging = await judgingOf(read, campaignId, ids, today);
  const answers: CheckedVisitRow[] = [];
  for (const [at, row] of rows.entries()) {
    const match = matches[at] ?? { cooperative: null, candidates: [] };
    if (match.cooperative === null) {
      answers.push(unmatched(row.name, match));
      continue;
    }
    const { id } = match.cooperative;
    const first = rows.findIndex(
      (other, place) => matches[place]?.cooperative?.id === id && other.visitedOn === row.visitedOn,
    );
    const { officerId, faults } = await planRow(read, row, id, judging);
    const double = {
      field: 'name',
      message: `Kunjungan ini sudah ada pada baris ${String(first + 1)}. Buang salah satu barisnya.`,
    };
    answers.push({
      cooperative: shown(match.cooperative),
      candidates: [],
      officerId,
      faults: [...(first === at ? [] : [double]), ...faults],
    });
  }
  return answers;
}

/** Saves the rows as one piece of work: all of them, or none and every fault at its cell. */
export async function saveVisitTable(
  { campaignId, rows }: CheckedInputOf<'coaching.saveVisitTable'>,
  { read, write, today, now, actor }: CommandContext,
): Promise<OutputOf<'coaching.saveVisitTable'>> {
  const judging = await judgingOf(
    read,
    campaignId,
    rows.map(({ cooperativeId }) => cooperativeId),
    today,
  );
  const known = new Set((await listChoosable(read, [], [])).map(({ id }) => id));
  const faults: FieldFault[] = [];
  const visits: VisitFacts[] = [];
  const seen = new Set<string>();
  for (const [at, { cooperativeId, ...row }] of rows.entries()) {
    if (!known.has(cooperativeId)) throw notFound('Koperasi');
    const planned = await planRow(read, row, cooperativeId, judging);
    const key = `${cooperativeId} ${row.visitedOn ?? ''}`;
    if (seen.has(key))
      faults.push({ field: `rows[${String(at)}].name`, message: 'Kunjungan ini sudah ada pada baris lain.' });
    seen.add(key);
    faults.push(
      ...planned.faults.map(({ field, message }) => ({ field: `rows[${String(at)}].${field}`, message })),
    );
    if (planned.facts) visits.push(planned.facts);
  }
  refuseFaults(faults);
  const batchId = newId();
  const at = now();
  for (const facts of visits)
    await insertVisit(write, newId(), facts, { at, on: today, who: actor.name, batchId });
  return { saved: visits.length, batchId };
}

/** Takes back what one table brought, as long as nobody has worked on it since. */
export async function undoVisitTable(
  { batchId }: CheckedInputOf<'coaching.undoVisitTable'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'coaching.undoVisitTable'>> {
  const rows = await listVisitBatch(read, batchId);
  const open = rows.filter(({ removed_at }) => removed_at === null);
  if (open.length === 0) throw notFound('Kunjungan dari tabel itu');
  const changed = open.filter(({ recorded_at, updated_at }) => recorded_at !== updated_at);
  if (changed.length > 0)
    refuse(
      'batchId',
      `Sesudah disimpan, kunjungan ini sudah diubah: ${changed.map(({ name }) => name).join(', ')}. Hapus kunjungannya satu per satu pada tab Kunjungan.`,
    );
  const at = now();
  for (const { id } of open) await markVisit(write, id, { reason: 'Diurungkan bersama tabelnya.' }, at);
  return { removed: open.length };
}
