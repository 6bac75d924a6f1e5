import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEY_FOLDER } from '#backend/proof/key-file.ts';
import { readQrPicture } from '#backend/proof/read-qr-picture.ts';
import { recoveryLines } from '#rules/proof/recovery.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { awardedOffice, firstMark, inDatabase, officeWithCandidates } from '../../helpers/proof-office.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const keyFiles = ({ dataFolder }: TestBackend) => {
  const folder = path.join(dataFolder, KEY_FOLDER);
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
};

/** The secret as hexadecimal digits, as the program's own file keeps it. */
function secretOf(backend: TestBackend): string {
  const [file = ''] = keyFiles(backend);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly rahasia: string }).rahasia;
}

const bytesOf = (secret: string) => new Uint8Array(Buffer.from(secret, 'hex'));

/** Every file below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function holdsSecret(file: string, secret: string): boolean {
  const content = readFileSync(file);
  const forms = [
    Buffer.from(secret, 'hex'),
    Buffer.from(secret),
    Buffer.from(Buffer.from(secret, 'hex').toString('base64')),
  ];
  const [line = ''] = recoveryLines(bytesOf(secret));
  return [...forms, Buffer.from(line)].some((form) => content.includes(form));
}

/** The office's backup restored into a new data folder: another computer. */
async function onAnotherComputer(backend: TestBackend): Promise<TestBackend> {
  const folder = tempFolder();
  const { path: backup } = await backend.ask('backup.create', { folder });
  const other = await testBackend();
  await other.ask('backup.restore', { path: backup });
  return other;
}

describe('the secret half', () => {
  test('is made with the first paper, in a file of its own that only its owner reads', async () => {
    const backend = await officeWithCandidates();
    expect(await backend.ask('proof.keys', {})).toEqual({ state: 'none', keys: [] });
    expect(keyFiles(backend)).toEqual([]);
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const { state, keys } = await backend.ask('proof.keys', {});
    expect([state, keys.map(({ papers }) => papers)]).toEqual(['ready', [2]]);
    const files = keyFiles(backend);
    expect(files).toHaveLength(1);
    if (process.platform !== 'win32') {
      expect(statSync(files[0] ?? '').mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(files[0] ?? '')).mode & 0o777).toBe(0o700);
    }
  });

  test('is in no other file: not in the database, the log, the backup, the certificates or the saved key file', async () => {
    const backend = await awardedOffice();
    const secret = secretOf(backend);
    const folder = tempFolder();
    await backend.ask('backup.create', { folder });
    await backend.ask('award.print', { bookYear: 2024, folder });
    await backend.ask('proof.saveKey', {
      path: path.join(folder, 'cadangan.kunci'),
      passphrase: 'kuda baterai staples',
    });
    await backend.refusal('proof.restoreKey', {
      from: { kind: 'sheet', text: recoveryLines(bytesOf(secret)).slice(1).join(' ') },
    });
    const known = new Set(keyFiles(backend));
    const all = [...filesBelow(backend.dataFolder), ...filesBelow(folder)];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((file) => !known.has(file) && holdsSecret(file, secret))).toEqual([]);
    expect([...known].filter((file) => holdsSecret(file, secret))).toHaveLength(1);
    const answers = await Promise.all([
      backend.ask('proof.keys', {}),
      backend.ask('proof.check', { text: firstMark(backend).payload }),
    ]);
    expect(JSON.stringify(answers)).not.toContain(secret);
  });
});

describe('a backup restored on another computer', () => {
  test('still checks, says that the key is missing, and takes it back from the typed sheet', async () => {
    const backend = await awardedOffice();
    const secret = secretOf(backend);
    const other = await onAnotherComputer(backend);
    expect((await other.ask('proof.keys', {})).state).toBe('missing');
    expect(await other.ask('proof.check', { text: firstMark(backend).payload })).toMatchObject({
      verdict: 'genuine',
    });
    const target = path.join(tempFolder(), 'x.pdf');
    expect(await other.refusal('proof.printSheet', { path: target })).toMatchObject({
      code: 'PROOF_KEY_MISSING',
    });

    const lines = recoveryLines(bytesOf(secret));
    const mistyped = lines.with(
      4,
      `${(lines[4] ?? '').startsWith('0') ? '1' : '0'}${(lines[4] ?? '').slice(1)}`,
    );
    expect(
      await other.refusal('proof.restoreKey', { from: { kind: 'sheet', text: mistyped.join('\n') } }),
    ).toMatchObject({
      code: 'PROOF_KEY_WRONG',
      details: { facts: { baris: '5' } },
    });
    const typed = lines.join('\n').toLowerCase();
    await other.ask('proof.restoreKey', { from: { kind: 'sheet', text: typed } });
    expect((await other.ask('proof.keys', {})).state).toBe('ready');
    expect(secretOf(other)).toBe(secret);
  });

  test('takes it back from the encrypted file; a wrong passphrase or a changed byte opens nothing', async () => {
    const backend = await awardedOffice();
    const file = path.join(tempFolder(), 'cadangan.kunci');
    const passphrase = 'kuda baterai staples';
    expect(await backend.refusal('proof.saveKey', { path: file, passphrase: 'sebelas hur' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    await backend.ask('proof.saveKey', { path: file, passphrase });
    const other = await onAnotherComputer(backend);
    const restore = (from: string, word: string) => ({
      from: { kind: 'file' as const, path: from, passphrase: word },
    });
    const damaged = path.join(tempFolder(), 'rusak.json');
    const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    for (const [place, change] of [
      [file, 'kuda baterai Staples'],
      [damaged, passphrase],
    ] as const) {
      const sandi = content['sandi'] ?? '';
      writeFileSync(
        damaged,
        JSON.stringify({ ...content, sandi: (sandi.startsWith('0') ? '1' : '0') + sandi.slice(1) }),
      );
      expect(await other.refusal('proof.restoreKey', restore(place, change))).toMatchObject({
        code: 'PROOF_PASSPHRASE_WRONG',
      });
    }
    expect(keyFiles(other)).toEqual([]);
    await other.ask('proof.restoreKey', restore(file, passphrase));
    expect(secretOf(other)).toBe(secretOf(backend));
  });

  test('goes on with a new key when the old one is lost: old papers still pass, new ones too', async () => {
    const backend = await awardedOffice();
    const secret = secretOf(backend);
    const other = await onAnotherComputer(backend);
    const { keyId } = await other.ask('proof.newKey', { reason: 'Kunci hilang bersama komputer lama' });
    const { state, keys } = await other.ask('proof.keys', {});
    expect(state).toBe('ready');
    expect(keys.map(({ id, retiredReason }) => [id === keyId, retiredReason])).toEqual(
      expect.arrayContaining([
        [true, ''],
        [false, 'Kunci hilang bersama komputer lama'],
      ]),
    );
    expect(await other.ask('proof.check', { text: firstMark(backend).payload })).toMatchObject({
      verdict: 'genuine',
    });
    // The found sheet of the old key is no way back: papers are signed by the new one from now on.
    const text = recoveryLines(bytesOf(secret)).join('\n');
    expect(await other.refusal('proof.restoreKey', { from: { kind: 'sheet', text } })).toMatchObject({
      code: 'PROOF_KEY_WRONG',
    });
  });
});

describe('a new key', () => {
  test('takes the place of the old one, whose secret is removed', async () => {
    const backend = await awardedOffice();
    const [old] = keyFiles(backend);
    await backend.ask('proof.newKey', { reason: 'Pergantian petugas' });
    expect(keyFiles(backend)).toHaveLength(1);
    expect(existsSync(old ?? '')).toBe(false);
    const log = inDatabase(backend, (raw) =>
      raw.prepare(`SELECT detail_json FROM office_log WHERE what = 'proof-key-made'`).all(),
    );
    expect(log).toHaveLength(1);
  });

  test('a register whose every key was retired takes none over from a sheet: whose would it be?', async () => {
    const backend = await awardedOffice();
    const other = await testBackend();
    await other.ask('backup.restore', {
      path: (await backend.ask('backup.create', { folder: tempFolder() })).path,
    });
    inDatabase(other, (raw) =>
      raw
        .prepare(`UPDATE proof_key SET retired_at = '2025-11-19T00:00:00.000Z', retired_reason = 'uji'`)
        .run(),
    );
    const text = recoveryLines(new Uint8Array(32).fill(7)).join('\n');
    expect(await other.refusal('proof.restoreKey', { from: { kind: 'sheet', text } })).toMatchObject({
      code: 'PROOF_KEY_WRONG',
    });
    expect(keyFiles(other)).toEqual([]);
  });

  test('a damaged key file counts as missing, never as another key', async () => {
    const backend = await awardedOffice();
    const [file = ''] = keyFiles(backend);
    const other = await officeBackend();
    await other.ask('proof.newKey', { reason: 'Kunci pertama' });
    for (const content of ['', '{}', readFileSync(keyFiles(other)[0] ?? '', 'utf8')]) {
      writeFileSync(file, content);
      expect((await backend.ask('proof.keys', {})).state).toBe('missing');
    }
    rmSync(file);
    expect((await backend.ask('proof.keys', {})).state).toBe('missing');
  });
});

describe('the recovery sheet', () => {
  test('holds eight lines, warnings and a place to sign; its QR brings the key back from a scan', async () => {
    const backend = await awardedOffice();
    const target = path.join(tempFolder(), 'lembar.pdf');
    expect(await backend.ask('proof.printSheet', { path: target })).toEqual({ path: target, pages: 1 });
    const text = readFlowingText(readFileSync(target));
    for (const line of recoveryLines(bytesOf(secretOf(backend)))) expect(text).toContain(line);
    for (const words of [
      'RAHASIA',
      'QR keabsahan, bukan TTE',
      'brankas',
      'Yang menyerahkan',
      'Yang menerima',
    ])
      expect(text).toContain(words);
    const scan = path.join(tempFolder(), 'pindaian');
    execFileSync('pdftoppm', ['-r', '150', '-gray', '-png', '-singlefile', target, scan]);
    const scanned = await readQrPicture(`${scan}.png`);
    const other = await onAnotherComputer(backend);
    await other.ask('proof.restoreKey', { from: { kind: 'sheet', text: scanned } });
    expect(secretOf(other)).toBe(secretOf(backend));
    // Held before the check of papers, it is no paper.
    expect(await backend.ask('proof.check', { text: scanned })).toMatchObject({ verdict: 'not_ours' });
  });
});
