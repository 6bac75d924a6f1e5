import { checkChain } from '#db/engine/chain/check-chain.ts';
import type { ChainFinding, CheckedChain } from '#db/engine/chain/check-chain.ts';
import { rowLabels } from '#db/engine/chain/row-labels.ts';
import { nextSealKey, sealOf } from '#db/engine/chain/seal.ts';
import type { SealKey } from '#db/engine/chain/seal.ts';
import { lookAt } from '#db/open.ts';
import type { KeptSeal } from '#db/queries/log/seal.ts';
import { findingSentence } from '#rules/log/finding-sentence.ts';
import type { LogFinding } from '#rules/log/finding-sentence.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { Progress } from '../base/job.ts';
import { localDay } from '../base/local-day.ts';

export interface CheckOrder {
  readonly databaseFile: string;
  /** First key of the series in use, 64 hexadecimal digits; null: seals are counted and not checked. */
  readonly firstKey: string | null;
  readonly series: number;
  /** The number of the next seal by the key on this computer; null: there is none. */
  readonly nextNumber: number | null;
}

export interface CheckedLog {
  readonly lines: number;
  readonly rows: number;
  readonly seals: number;
  /** The last seal that holds, and the hash it holds; null: none was checked. */
  readonly sealedUntil: (KeptSeal & { readonly hash: string }) | null;
  readonly findingCount: number;
  readonly findings: readonly {
    readonly sentence: string;
    readonly isSealed: boolean;
    readonly line: number | null;
  }[];
}

/** More are counted and not told one by one: thousands of sentences are read by nobody. */
const MOST_TOLD = 200;

/** The whole check, for the worker thread. */
export function checkLog(order: CheckOrder, progress: Progress): CheckedLog {
  return lookAt(order.databaseFile, (raw) => {
    const total = raw.prepare<[], { n: number }>('SELECT count(*) AS n FROM log_line').get()?.n ?? 0;
    const chain = checkChain(raw, (done) => progress(done, total));
    const seals = raw.prepare<[], KeptSeal>('SELECT * FROM log_seal ORDER BY series, number').all();
    const { good, findings } = checkSeals(seals, chain, order);
    const labelOf = rowLabels(raw);
    const told = (finding: ChainFinding): LogFinding => {
      if ('tableName' in finding) return { ...finding, label: labelOf(finding.tableName, finding.rowKey) };
      return finding.kind === 'outside' ? { ...finding, day: formatLongDate(localDay(finding.at)) } : finding;
    };
    const all: readonly LogFinding[] = [
      ...findings,
      ...chain.findings.slice(0, Math.max(0, MOST_TOLD - findings.length)).map(told),
    ];
    return {
      lines: chain.lines,
      rows: chain.rows,
      seals: seals.length,
      sealedUntil: good ? { ...good, hash: chain.hashes.get(good.line) ?? '' } : null,
      findingCount: findings.length + chain.findings.length,
      findings: all.map((finding) => {
        const line = 'line' in finding ? finding.line : null;
        return {
          sentence: findingSentence(finding),
          isSealed: good !== undefined && line !== null && line <= good.line,
          line,
        };
      }),
    };
  });
}

/** Seals are made one after the other: a gap is a seal that somebody took. */
function checkSeals(
  seals: readonly KeptSeal[],
  { hashes }: CheckedChain,
  { firstKey, series, nextNumber }: CheckOrder,
): { readonly good: KeptSeal | undefined; readonly findings: readonly LogFinding[] } {
  const own = seals.filter((seal) => seal.series === series);
  const findings: LogFinding[] = [];
  const behind = nextNumber === null ? own.length : nextNumber;
  const made = new Map(own.map((seal) => [seal.number, seal]));
  const highest = Math.max(behind - 1, ...own.map(({ number }) => number));
  let key: SealKey | null = firstKey === null ? null : Buffer.from(firstKey, 'hex');
  let good: KeptSeal | undefined;
  for (let number = 0; number <= highest; number += 1) {
    const seal = made.get(number);
    if (!seal) findings.push({ kind: own.length <= number ? 'seal-behind' : 'seal-missing', number });
    else if (key) {
      const isGood = sealOf(key, seal, hashes.get(seal.line) ?? '') === seal.seal;
      if (isGood) good = seal;
      else findings.push({ kind: 'seal-broken', number, line: seal.line });
    }
    if (key) key = nextSealKey(key);
  }
  return { good, findings };
}
