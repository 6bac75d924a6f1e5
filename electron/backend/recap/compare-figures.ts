import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { countChange, countChanges, listChanged } from '#db/queries/recap/figure-compare.ts';
import { readHistories } from '#db/queries/recap/figure-history.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { StoredFigure } from '#db/queries/recap/official-figure.ts';
import { FIGURE_CHANGE_NAMES, FIGURE_CHANGES } from '#rules/recap/figure-change.ts';
import { explainChange } from '#rules/recap/figure-reason.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { localDay } from '../base/local-day.ts';
import { openFigure } from './figure-seal.ts';
import { summaryOf } from './stored-figure.ts';
import { frozenColumns, frozenTable } from './frozen-table.ts';
import { memberWords } from './member-words.ts';

async function openPair(
  read: ReadHandle,
  { olderId, newerId }: { readonly olderId: string; readonly newerId: string },
): Promise<readonly [StoredFigure, StoredFigure]> {
  const older = await openFigure(read, olderId);
  return [older, olderId === newerId ? older : await openFigure(read, newerId)];
}

const subtract = (newer: number | null, older: number | null): number | null =>
  newer === null || older === null ? null : Math.round((newer - older) * 100) / 100;

/** Two official figures side by side: what each column says, and how many cooperatives are behind the difference. */
export async function compareFigures(
  read: ReadHandle,
  office: OfficeRecord,
  input: CheckedInputOf<'figure.compare'>,
): Promise<OutputOf<'figure.compare'>> {
  const [older, newer] = await openPair(read, input);
  const columns = frozenColumns(newer);
  const wanted = { grouping: newer.grouping, columns };
  const before = await frozenTable(read, office, older, wanted);
  const after = await frozenTable(read, office, newer, wanted);
  const counts = await countChanges(read, { older: older.number, newer: newer.number });
  return {
    older: summaryOf(older),
    newer: summaryOf(newer),
    columns: columns.map(({ key, bookYear, heading, unit }, at) => {
      const [then, now] = [before.total.cells[at] ?? null, after.total.cells[at] ?? null];
      return { key, bookYear, heading, unit, older: then, newer: now, difference: subtract(now, then) };
    }),
    changes: FIGURE_CHANGES.map((change) => ({
      change,
      name: FIGURE_CHANGE_NAMES[change],
      count: counts[change] ?? 0,
    })),
    cautions: cautionsOf(older, newer),
  };
}

/** What a reader must know before taking the difference for a development. */
function cautionsOf(older: StoredFigure, newer: StoredFigure): readonly string[] {
  const definitions = (figure: StoredFigure) =>
    new Map(frozenColumns(figure).map(({ key, bookYear, definition }) => [`${key}:${bookYear}`, definition]));
  const then = definitions(older);
  const redefined = frozenColumns(newer).filter(({ key, bookYear, definition }) => {
    const former = then.get(`${key}:${bookYear}`);
    return former !== undefined && former !== definition;
  });
  return [
    ...(older.cutOffOn > newer.cutOffOn
      ? [
          `Angka yang dipilih sebagai angka lama bertanggal batas lebih baru (${formatLongDate(older.cutOffOn)}).`,
        ]
      : []),
    ...(older.filtersJson === newer.filtersJson
      ? []
      : [
          `Saringannya berbeda. Angka lama: ${older.filterSentence} Angka baru: ${newer.filterSentence} Selisihnya bukan perkembangan.`,
        ]),
    ...redefined.map(({ heading }) => `Definisi kolom "${heading}" pada kedua angka berbeda.`),
  ];
}

/** The cooperatives of one change, each with what it was, what it is, and why. */
export async function listFigureChanges(
  read: ReadHandle,
  input: CheckedInputOf<'figure.changes'>,
): Promise<OutputOf<'figure.changes'>> {
  const { change, page } = input;
  const [older, newer] = await openPair(read, input);
  const pair = { older: older.number, newer: newer.number };
  const total = await countChange(read, pair, change);
  const members = await listChanged(read, pair, change, page);
  const [after, until] = [older.frozenAt, newer.frozenAt].toSorted() as [string, string];
  const histories = await readHistories(
    read,
    members.map(({ cooperativeId }) => cooperativeId),
    { after, until, dayOf: localDay },
  );
  const wordsOf = await memberWords(read, change, members);
  return {
    total,
    rows: members.map(({ cooperativeId, before, after: now }) => {
      const shown = now ?? before;
      const { kind, sentence } = explainChange({
        change,
        older,
        newer,
        history: histories.get(cooperativeId),
        dayOf: localDay,
      });
      return {
        cooperativeId,
        name: shown?.name ?? '',
        legalEntityNumber: shown?.legalEntityNumber ?? '',
        districtName: shown?.districtName ?? '',
        before: before ? wordsOf(before.values, now?.values) : '',
        after: now ? wordsOf(now.values, before?.values) : '',
        reasonKind: kind,
        reason: sentence,
      };
    }),
  };
}
