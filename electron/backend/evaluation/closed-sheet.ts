import { z } from 'zod';
import { createHash } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import {
  findClosingReasons,
  findVerdict,
  listClosingReasons,
  listVerdicts,
} from '#db/queries/evaluation/closing.ts';
import type { Closing, StoredVerdict } from '#db/queries/evaluation/closing.ts';
import type { Reason } from '#rules/value/reason.ts';
import { VERDICT_SECTIONS } from '#rules/evaluation/yearly-verdict.ts';
import type { VerdictReasons, VerdictSection } from '#rules/evaluation/yearly-verdict.ts';
import type { Evaluated, EvaluatedLine } from './evaluated.ts';
import { reason as storedReason } from '#contract/scalars.ts';
import { readStored } from '#db/read-stored.ts';

/** Numbers of shared sentences, section by section. */
type ReasonNumbers = { readonly [Section in VerdictSection]: readonly number[] };

interface StoredLine {
  readonly line: Omit<EvaluatedLine, 'rat'> & Partial<Pick<EvaluatedLine, 'rat'>>;
  readonly reasons: ReasonNumbers;
}

/** Collects the sentences of a closing, each one once: a whole register shares a few hundred. */
export function reasonCollector() {
  const numbers = new Map<string, number>();
  const numberOf = (reason: Reason): number => {
    const json = JSON.stringify(reason);
    const known = numbers.get(json);
    if (known !== undefined) return known;
    numbers.set(json, numbers.size);
    return numbers.size - 1;
  };
  return {
    numbersOf: (reasons: VerdictReasons): ReasonNumbers =>
      bySection((section) => reasons[section].map(numberOf)),
    all: (): readonly string[] => [...numbers.keys()],
  };
}

function bySection<Value>(value: (section: VerdictSection) => Value): {
  readonly [Section in VerdictSection]: Value;
} {
  return Object.fromEntries(VERDICT_SECTIONS.map((section) => [section, value(section)])) as {
    readonly [Section in VerdictSection]: Value;
  };
}

/** The seal of a closing: its head, every verdict in its place and every sentence. */
export function sealOf(
  head: Pick<Closing, 'bookYear' | 'version' | 'cutOffOn' | 'rulesJson'>,
  verdicts: Iterable<StoredVerdict>,
  reasons: readonly string[],
): string {
  const hash = createHash('sha256');
  hash.update(`${head.bookYear}\n${head.version}\n${head.cutOffOn}\n${head.rulesJson}\n`);
  for (const one of verdicts) hash.update(`${one.position}\t${one.cooperativeId}\t${one.verdictJson}\n`);
  for (const reason of reasons) hash.update(`${reason}\n`);
  return hash.digest('hex');
}

export const storedJson = (line: EvaluatedLine, reasons: ReasonNumbers): string =>
  JSON.stringify({ line, reasons } satisfies StoredLine);

const WHAT = 'evaluasi yang ditutup';

/** By hand, because a year has as many lines as the register has cooperatives: what is looked up by name is there. */
const isStoredLine = (value: unknown): value is StoredLine => {
  const { line, reasons } = (value ?? {}) as { readonly [Part in keyof StoredLine]?: unknown };
  if (typeof line !== 'object' || line === null || !('id' in line) || typeof line.id !== 'string')
    return false;
  if (typeof reasons !== 'object' || reasons === null) return false;
  const sections: Readonly<Record<string, unknown>> = { ...reasons };
  return VERDICT_SECTIONS.every((section) => Array.isArray(sections[section]));
};
const storedLine = z.custom<StoredLine>(isStoredLine);
const readLine = (json: string): StoredLine => readStored(storedLine, json, WHAT);
const readReason = (json: string): Reason => readStored(storedReason, json, WHAT);

/** A year closed before it was told apart whether a report has a day says what was said of it then. */
const withStanding = (line: StoredLine['line']): EvaluatedLine => ({
  rat: line.isRatReported ? 'reported' : 'none',
  ...line,
});

const PER_READ = 5000;

/**
 * A closed year as it was sealed, in the order of its list.
 * @throws AppError SNAPSHOT_ALTERED when one byte of it has changed
 */
export async function readClosed(read: ReadHandle, closing: Closing): Promise<readonly Evaluated[]> {
  const verdicts: StoredVerdict[] = [];
  for (;;) {
    const after = verdicts.at(-1)?.position ?? 0;
    const part = await listVerdicts(read, closing.id, { after, limit: PER_READ });
    for (const one of part) verdicts.push(one);
    if (part.length < PER_READ) break;
  }
  const texts = await listClosingReasons(read, closing.id);
  if (sealOf(closing, verdicts, texts) !== closing.sha256) {
    const apa = `evaluasi tahun buku ${closing.bookYear} versi ${closing.version}`;
    throw new AppError('SNAPSHOT_ALTERED', { facts: { apa } });
  }
  const reasons = texts.map(readReason);
  return verdicts.map(({ verdictJson }) => {
    const stored = readLine(verdictJson);
    return {
      line: withStanding(stored.line),
      reasons: bySection((section) => stored.reasons[section].flatMap((number) => reasons[number] ?? [])),
    };
  });
}

/** One cooperative's verdict as stored, without reading the whole year; the sheet has checked the seal before. */
export async function readClosedOne(
  read: ReadHandle,
  closing: Closing,
  cooperativeId: string,
): Promise<Evaluated | undefined> {
  const json = await findVerdict(read, closing.id, cooperativeId);
  if (json === undefined) return undefined;
  const { line, reasons } = readLine(json);
  const numbers = VERDICT_SECTIONS.flatMap((section) => reasons[section]);
  const texts = await findClosingReasons(read, closing.id, [...new Set(numbers)]);
  const sentence = (number: number): readonly Reason[] => {
    const text = texts.get(number);
    return text === undefined ? [] : [readReason(text)];
  };
  return { line: withStanding(line), reasons: bySection((section) => reasons[section].flatMap(sentence)) };
}
