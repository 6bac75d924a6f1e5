import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BackendRequestName, InputOf, OutputOf } from '#contract/index.ts';
import type { FromBackend } from '#contract/process/process-messages.ts';
import { expectedOf, note } from './journal.ts';
import type { Fact } from './journal.ts';

const ENTRY = path.resolve('dist', 'backend', 'process-entry.js');
const ON = '2025-11-18';
const ROWS = 30;

export interface Office {
  readonly dataFolder: string;
  readonly outFolder: string;
  readonly journal: string;
}

/** The program's own backend, in a process that can be killed. */
export interface LivingBackend {
  /** Resolves when it answers, or was killed before. */
  readonly started: Promise<void>;
  readonly ask: <Name extends BackendRequestName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<OutputOf<Name>>;
  /** Of its process. */
  readonly pid: number;
  /** Resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

/** What the program answered instead of the value. */
class RefusedError extends Error {
  readonly code: string;
  constructor(name: string, code: string) {
    super(`${name}: ${code}`);
    this.code = code;
  }
}

/** Killed at work: what was asked is never answered. */
class GoneError extends Error {}

export function startLiving(dataFolder: string): LivingBackend {
  const child = fork(ENTRY, {
    env: { ...process.env, MEJA_DATA: dataFolder, MEJA_RESOURCES: path.resolve('resources'), MEJA_TODAY: ON },
    stdio: 'ignore',
    serialization: 'advanced',
  });
  child.on('error', () => undefined);
  const gone = once(child, 'exit');
  const waiting = new Map<string, (answer: unknown) => void>();
  const ready = new Promise<FromBackend>((resolve) => {
    child.on('message', (message: FromBackend) => {
      if (message.kind === 'answer') waiting.get(message.id)?.(message.answer);
      else if (message.kind !== 'event') resolve(message);
    });
  });
  let last = 0;
  return {
    started: (async () => {
      const first = await Promise.race([ready, gone]);
      if ('kind' in first && first.kind === 'failed')
        throw new Error(`the backend did not start: ${JSON.stringify(first)}`);
    })(),
    ask: async (name, input) => {
      last += 1;
      const id = String(last);
      const answer = await Promise.race([
        new Promise<unknown>((resolve) => {
          waiting.set(id, resolve);
          // Killed in this very moment: it is gone, and nothing was promised.
          child.send({ id, name, input, jobId: `pekerjaan-${id}` }, () => undefined);
        }),
        gone.then(() => undefined),
      ]);
      if (answer === undefined) throw new GoneError(name);
      const { ok, value, error } = answer as {
        readonly ok: boolean;
        readonly value: unknown;
        readonly error: { readonly code: string };
      };
      if (!ok) throw new RefusedError(name, error.code);
      return value as never;
    },
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/**
 * Works in an office until its backend is killed. Whatever was answered with success is written to the journal, and
 * nothing else is promised.
 * @returns why it stopped, where that was not the kill
 */
export async function workUntilKilled(
  { ask }: LivingBackend,
  { outFolder, journal }: Office,
  seed: number,
): Promise<string> {
  let state = seed >>> 0;
  /** The same seed gives the same work. */
  function random(below: number): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  }
  const done = (fact: Fact): void => note(journal, { op: 'done', fact });
  let made = 0;
  const fresh = (ending: string): string => {
    made += 1;
    return path.join(outFolder, `${seed}-${made}${ending}`);
  };

  async function record(): Promise<void> {
    const { id } = await ask('consultation.record', {
      name: 'Contoh Laila',
      topic: 'halal',
      outcome: 'open',
    });
    done({ kind: 'consultation', id });
  }

  async function numbers(): Promise<void> {
    const { numbers: drawn } = await ask('number.reserve', {
      series: 'surat-keluar',
      on: ON,
      count: 1 + random(3),
      purpose: 'x',
    });
    done({ kind: 'numbers', texts: drawn.map(({ text }) => text) });
  }

  /** A backup from before a new key names the old one, which is gone: the office makes another, as it is told. */
  async function letter(): Promise<void> {
    await writeLetter().catch(async (error: unknown) => {
      if (!(error instanceof RefusedError) || error.code !== 'PROOF_KEY_MISSING') throw error;
      await rekey();
    });
  }

  async function writeLetter(): Promise<void> {
    const { letters } = await ask('letter.createFinal', {
      templateCode: 'surat-biasa',
      cooperativeIds: [],
      on: ON,
      fields: {
        hal: 'Permintaan data',
        kepada: 'Camat Contoh',
        tempat_tujuan: 'Sangatta',
        isi: 'Mohon data koperasi.',
      },
      isConfirmed: true,
    });
    for (const { id } of letters) done({ kind: 'letter', id });
  }

  const firstId = async (): Promise<string> =>
    (await ask('cooperative.list', { limit: 1 })).rows[0]?.id ?? '';

  async function scan(): Promise<void> {
    const file = fresh('.pdf');
    writeFileSync(file, `%PDF-1.4\n% ${seed} ${made}\n%%EOF\n`);
    const { sha256 } = await ask('document.add', {
      cooperativeId: await firstId(),
      path: file,
      kind: 'Akta',
      title: `Akta ${made}`,
      datedOn: null,
    });
    done({ kind: 'scan', sha256 });
  }

  async function print(): Promise<void> {
    const target = fresh('-lembar.pdf');
    await ask('cooperative.print', { id: await firstId(), path: target });
    done({ kind: 'print', path: target });
  }

  async function bring(): Promise<void> {
    const group = `Kelompok ${seed}x${made}`;
    const file = fresh('.csv');
    const rows = Array.from(
      { length: ROWS },
      (_, at) => `${at + 1};Koperasi Jasa ${group} Nomor ${at + 1};Sangatta Utara;aktif`,
    );
    writeFileSync(file, `No;Nama Koperasi;Kecamatan;Status\n${rows.join('\n')}\n`);
    await ask('import.run', { path: file, isDryRun: false });
    done({ kind: 'import', group });
  }

  async function backUp(): Promise<void> {
    const { path: file } = await ask('backup.create', { folder: outFolder });
    done({ kind: 'backup', path: file });
  }

  async function restore(): Promise<void> {
    const facts = expectedOf(journal)[0] ?? [];
    const backups = facts.flatMap((fact) => (fact.kind === 'backup' ? [fact.path] : []));
    const chosen = backups.at(-1 - random(Math.min(3, backups.length)));
    if (chosen === undefined) return backUp();
    note(journal, { op: 'restoring', path: chosen });
    await ask('backup.restore', { path: chosen });
    note(journal, { op: 'restored', path: chosen });
  }

  async function rekey(): Promise<void> {
    const { keyId } = await ask('proof.newKey', { reason: 'latihan' });
    done({ kind: 'key', id: keyId });
  }

  async function seal(): Promise<void> {
    const { key } = await ask('log.state', {});
    if (key === 'none') await ask('log.setPassphrase', { passphrase: 'sandi latihan dinas' });
    else if (key === 'missing') await ask('log.openKey', { passphrase: 'sandi latihan dinas' });
    const { number } = await ask('log.seal', {});
    done({ kind: 'seal', number });
  }

  /** Each as often as it stands here. */
  const WORK = [
    record,
    record,
    record,
    numbers,
    numbers,
    letter,
    letter,
    scan,
    print,
    bring,
    backUp,
    restore,
    rekey,
    seal,
  ];

  try {
    for (;;) await WORK[random(WORK.length)]?.();
  } catch (error) {
    return error instanceof GoneError ? '' : String(error);
  }
}
