import { performance } from 'node:perf_hooks';

const WARM = 3;
const RUNS = 15;

export type Ask = () => Promise<unknown>;

export async function timeOf(ask: Ask): Promise<number> {
  const from = performance.now();
  await ask();
  return performance.now() - from;
}

/** The quickest of both, asked in turn: what another program took of the machine is neither's. */
async function beside(ask: Ask, peer: Ask): Promise<readonly [number, number]> {
  for (let run = 0; run < WARM; run += 1) {
    await ask();
    await peer();
  }
  const [own, other]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    own.push(await timeOf(ask));
    other.push(await timeOf(peer));
  }
  return [Math.min(...own), Math.min(...other)];
}

/** Prints what one answer takes beside its peer of the register. */
export async function printBeside(name: string, ask: Ask, peer: Ask): Promise<void> {
  const [own, other] = await beside(ask, peer);
  const figures = `${own.toFixed(1)} ms, ${(own / other).toFixed(2)} times the register's (${other.toFixed(1)} ms)`;
  console.log(`${name}: ${figures}`);
}
