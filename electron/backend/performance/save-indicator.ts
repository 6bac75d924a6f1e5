import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import {
  findIndicator,
  insertIndicator,
  listIndicators,
  markIndicator,
  putIndicatorName,
  updateIndicator,
} from '#db/queries/performance/indicator.ts';
import type { Indicator } from '#db/queries/performance/indicator.ts';
import { FACT_NAMES } from '#rules/performance/fact.ts';
import {
  DIRECTION_LABELS,
  FORMULA_LABELS,
  INDICATOR_LABELS,
  indicatorFaults,
  SPAN_LABELS,
} from '#rules/performance/indicator.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

export async function requireIndicator(read: ReadHandle, id: string): Promise<Indicator> {
  const found = await findIndicator(read, id);
  if (!found || found.removedAt !== null) throw notFound('Indikator');
  return found;
}

const NAME_LABELS = { name: 'Nama', definition: 'Definisi', basis: 'Dasar nama' } as const;

function fieldsOf(indicator: Indicator): readonly ShownField[] {
  const { names, direction, formula, numerator, denominator, span } = indicator;
  const words: Partial<Record<string, string>> = {
    direction: DIRECTION_LABELS[direction],
    formula: FORMULA_LABELS[formula],
    numerator: FACT_NAMES[numerator],
    denominator: denominator === '' ? '' : FACT_NAMES[denominator],
    span: SPAN_LABELS[span],
  };
  const own = shownFields(INDICATOR_LABELS, { ...indicator }).map((field) => ({
    ...field,
    now: words[field.name] ?? field.now,
  }));
  const latest = names.at(-1);
  return [
    ...own,
    ...shownFields(NAME_LABELS, {
      name: latest?.name ?? '',
      definition: latest?.definition ?? '',
      basis: latest?.basis ?? '',
    }),
    { name: 'names', label: 'Riwayat nama', now: names.map(({ name }) => name).join('; '), value: '' },
  ];
}

/** Two indicators of one title stand apart by their codes, so a code stands once. */
async function requireOwnCode(read: ReadHandle, code: string, id: string | null): Promise<void> {
  const other = (await listIndicators(read, { isRemoved: false })).find((one) => one.code === code);
  if (other && other.id !== id)
    refuse('code', `Kode ${code} sudah dipakai indikator "${other.names.at(-1)?.name ?? ''}".`);
}

const guardOf = (read: ReadHandle, known: Indicator, expectedUpdatedAt: string | null) => ({
  subject: `indicator:${known.id}`,
  expectedUpdatedAt,
  updatedAt: known.updatedAt,
  shown: async () => fieldsOf(await requireIndicator(read, known.id)),
});

export async function saveIndicator(
  { id, expectedUpdatedAt, name, definition, basis, ...facts }: CheckedInputOf<'performance.save'>,
  context: CommandContext,
): Promise<OutputOf<'performance.save'>> {
  const { read, write, now, actor } = context;
  await requireOffice(read);
  refuseFaults(indicatorFaults(facts));
  await requireOwnCode(read, facts.code, id);
  const called = { name, definition, basis };
  if (id === null) {
    const at = now();
    const [newOne, written] = [newId(), { at, who: actor.name }];
    await insertIndicator(write, newOne, facts, written);
    const fromOn = toPlainDate(`${String(facts.firstYear)}-01-01`);
    await putIndicatorName(write, { id: newId(), indicatorId: newOne }, { fromOn, ...called }, written);
    return { id: newOne, updatedAt: at };
  }
  const known = await requireIndicator(read, id);
  return saveGuarded(context, guardOf(read, known, expectedUpdatedAt), async (at) => {
    await updateIndicator(write, id, facts, at);
    const fromOn = known.names.at(-1)?.fromOn ?? toPlainDate(`${String(facts.firstYear)}-01-01`);
    const written = { at, who: actor.name };
    await putIndicatorName(write, { id: newId(), indicatorId: id }, { fromOn, ...called }, written);
    return { id, updatedAt: at };
  });
}

export async function renameIndicator(
  { id, expectedUpdatedAt, fromOn, ...called }: CheckedInputOf<'performance.correctName'>,
  context: CommandContext,
): Promise<OutputOf<'performance.correctName'>> {
  const { read, write, actor } = context;
  await requireOffice(read);
  const known = await requireIndicator(read, id);
  const first = known.names[0]?.fromOn;
  if (first !== undefined && fromOn < first)
    refuse(
      'fromOn',
      `Nama pertama berlaku sejak ${formatLongDate(first)}; nama baru tidak dapat mendahuluinya.`,
    );
  return saveGuarded(context, guardOf(read, known, expectedUpdatedAt), async (at) => {
    const written = { at, who: actor.name };
    await putIndicatorName(write, { id: newId(), indicatorId: id }, { fromOn, ...called }, written);
    return { id, updatedAt: at };
  });
}

export async function removeIndicator(
  { id, reason }: CheckedInputOf<'performance.remove'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'performance.remove'>> {
  await requireIndicator(read, id);
  const at = now();
  await markIndicator(write, id, { reason }, at);
  return { id, updatedAt: at };
}

export async function restoreIndicator(
  { id }: CheckedInputOf<'performance.restore'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'performance.restore'>> {
  const found = await findIndicator(read, id);
  if (!found || found.removedAt === null) throw notFound('Indikator yang dihapus');
  await requireOwnCode(read, found.code, id);
  const at = now();
  await markIndicator(write, id, null, at);
  return { id, updatedAt: at };
}
