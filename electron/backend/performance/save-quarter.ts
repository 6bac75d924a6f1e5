import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listFreezes } from '#db/queries/performance/freeze.ts';
import {
  listIndicatorEntries,
  listIndicatorTargets,
  putIndicatorEntry,
  putIndicatorTargets,
} from '#db/queries/performance/quarter.ts';
import { amountText } from '#rules/performance/amount.ts';
import { QUARTERS, quarterName, quarterShort } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireIndicator } from './save-indicator.ts';

/** What was reported of a quarter is not written over: it is opened first, with a reason. */
export async function requireOpen(
  read: ReadHandle,
  year: number,
  quarter: Quarter,
  path: string,
): Promise<void> {
  const frozen = (await listFreezes(read, year)).find((one) => one.quarter === quarter);
  if (frozen)
    refuse(
      path,
      `${quarterName(year, quarter)} sudah dibekukan ${formatShortDate(frozen.frozenOn)}; buka dahulu pembekuannya dengan alasan.`,
    );
}

async function targetFields(
  read: ReadHandle,
  indicatorId: string,
  year: number,
  unit: string,
): Promise<readonly ShownField[]> {
  const known = await listIndicatorTargets(read, year, indicatorId);
  const [first] = known;
  const field = (name: string, label: string, now: string): ShownField => ({ name, label, now, value: now });
  return [
    ...QUARTERS.map((quarter) => {
      const found = known.find((one) => one.quarter === quarter);
      const now = found === undefined ? '' : amountText(found.amount, unit);
      return field(`target${String(quarter)}`, `Target ${quarterShort(quarter)}`, now);
    }),
    field('basis', 'Dasar target', first?.basis ?? ''),
    field('datedOn', 'Tanggal dasar', first?.datedOn ? formatShortDate(first.datedOn) : ''),
  ];
}

export async function saveTargets(
  input: CheckedInputOf<'performance.saveTargets'>,
  context: CommandContext,
): Promise<OutputOf<'performance.saveTargets'>> {
  const { indicatorId, year, expectedUpdatedAt, targets, basis, datedOn } = input;
  const { read, write } = context;
  await requireOffice(read);
  const { unit } = await requireIndicator(read, indicatorId);
  const known = await listIndicatorTargets(read, year, indicatorId);
  const before = new Map(known.map(({ quarter, amount }) => [quarter, amount]));
  const said = new Map(targets.map(({ quarter, amount }) => [quarter, amount]));
  if (said.size !== targets.length) refuse('targets', 'Satu triwulan tertulis dua kali.');
  // A quarter that the input does not name keeps its target.
  const all = QUARTERS.map((quarter) => ({
    quarter,
    amount: said.has(quarter) ? (said.get(quarter) ?? null) : (before.get(quarter) ?? null),
  }));
  for (const { quarter, amount } of all)
    if (amount !== (before.get(quarter) ?? null))
      await requireOpen(read, year, quarter, `target${String(quarter)}`);
  const record = {
    subject: `indicator-target:${indicatorId}:${String(year)}`,
    expectedUpdatedAt,
    updatedAt: known[0]?.updatedAt ?? null,
    shown: () => targetFields(read, indicatorId, year, unit),
  };
  return saveGuarded(context, record, async (at) => {
    await putIndicatorTargets(write, { indicatorId, year }, all, { basis, datedOn, at });
    return { id: indicatorId, updatedAt: at };
  });
}

/** A figure without the paper it comes from proves nothing, and what is counted is not typed over. */
function entryFaults(
  { numerator, denominator, source }: CheckedInputOf<'performance.saveEntry'>,
  typed: { readonly numerator: boolean; readonly denominator: boolean },
) {
  const counted = 'Angka ini dihitung program dari catatan; kosongkan.';
  return [
    ...(numerator !== null && !typed.numerator ? [{ field: 'numerator', message: counted }] : []),
    ...(denominator !== null && !typed.denominator ? [{ field: 'denominator', message: counted }] : []),
    ...((numerator !== null || denominator !== null) && source.trim() === ''
      ? [
          {
            field: 'source',
            message: 'Tulis dari mana angkanya, misalnya "Laporan bidang UMKM, 5 Juli 2025".',
          },
        ]
      : []),
  ];
}

export async function saveEntry(
  input: CheckedInputOf<'performance.saveEntry'>,
  context: CommandContext,
): Promise<OutputOf<'performance.saveEntry'>> {
  const { indicatorId, year, quarter, expectedUpdatedAt, ...entry } = input;
  const { read, write, actor } = context;
  await requireOffice(read);
  const indicator = await requireIndicator(read, indicatorId);
  const isNumerator = indicator.numerator === 'typed';
  refuseFaults(
    entryFaults(input, {
      numerator: isNumerator,
      denominator: indicator.denominator === 'typed' || (indicator.formula === 'growth' && isNumerator),
    }),
  );
  await requireOpen(read, year, quarter, isNumerator ? 'numerator' : 'causes');
  const find = async () =>
    (await listIndicatorEntries(read, year, indicatorId)).find((one) => one.quarter === quarter);
  const known = await find();
  const record = {
    subject: `indicator-value:${indicatorId}:${String(year)}:${String(quarter)}`,
    expectedUpdatedAt,
    updatedAt: known?.updatedAt ?? null,
    shown: async (): Promise<readonly ShownField[]> => {
      const now = await find();
      const field = (name: string, label: string, text: string) => ({ name, label, now: text, value: text });
      const figure = (amount: number | null | undefined) =>
        amount === null || amount === undefined ? '' : amountText(amount, '');
      return [
        field('numerator', 'Pembilang', figure(now?.numerator)),
        field('denominator', 'Penyebut', figure(now?.denominator)),
        field('source', 'Sumber angka', now?.source ?? ''),
        field('causes', 'Penyebab', now?.causes ?? ''),
        field('efforts', 'Upaya', now?.efforts ?? ''),
      ];
    },
  };
  return saveGuarded(context, record, async (at) => {
    await putIndicatorEntry(write, { indicatorId, year, quarter }, entry, { at, who: actor.name });
    return { id: indicatorId, updatedAt: at };
  });
}
