import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { revokeProof } from '#backend/proof/revoke-proof.ts';
import { readingIn } from '#db/handles.ts';
import { openDatabase } from '#db/open.ts';
import { decodeBase32, encodeBase32 } from '#rules/value/base32.ts';
import { PROOF_PREFIX, proofBytes, proofText, readProof } from '#rules/proof/payload.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  awardedOffice,
  firstMark,
  inDatabase,
  marksOf,
  officeWithCandidates,
} from '../../helpers/proof-office.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const bytesOf = (payload: string) => decodeBase32(payload.slice(PROOF_PREFIX.length)) ?? new Uint8Array();

describe('an award that is confirmed', () => {
  test('gives every paper a proof in the same transaction, and printing again the same bytes', async () => {
    const backend = await awardedOffice();
    const marks = marksOf(backend);
    expect(marks).toHaveLength(2);
    for (const { payload, number, name } of marks) {
      expect(readProof(payload)?.facts).toMatchObject({
        number,
        name,
        regionCode: '64.08',
        on: '2025-11-18',
        kind: 'award-certificate',
        isSample: false,
      });
      const bytes = bytesOf(payload).length;
      expect([bytes >= 130, bytes <= 250]).toEqual([true, true]);
    }
    const print = async () =>
      (await backend.ask('award.print', { bookYear: 2024, folder: tempFolder() })).files[0] ?? '';
    const first = readFileSync(await print());
    await backend.ask('proof.newKey', { reason: 'Pergantian petugas' });
    expect(readFileSync(await print()).equals(first)).toBe(true);
  });

  test('is refused whole when the key is not on this computer: no number is drawn', async () => {
    const backend = await officeWithCandidates();
    inDatabase(backend, (raw) =>
      raw.exec(
        `INSERT INTO proof_key (id, public_key, created_at) VALUES ('aaaaaaaa', '${'a'.repeat(64)}', '2025')`,
      ),
    );
    const drawn = () =>
      inDatabase(backend, (raw) => raw.prepare('SELECT count(*) AS n FROM letter_number').get());
    const before = drawn();
    expect(await backend.refusal('award.confirm', { bookYear: 2024, on: '2025-11-18' })).toMatchObject({
      code: 'PROOF_KEY_MISSING',
      details: { facts: { kunci: 'aaaaaaaa' } },
    });
    expect(drawn()).toEqual(before);
  });
});

describe('the check', () => {
  test('passes what was not touched by its QR; a short code or a number only finds the record', async () => {
    const backend = await awardedOffice();
    const { payload, short_code: code, number, name } = firstMark(backend);
    for (const [text, by, verdict] of [
      [payload, 'qr', 'genuine'],
      [`${payload.slice(0, 70)}\n${payload.slice(70)}`, 'qr', 'genuine'],
      [code.toLowerCase().replaceAll('-', ' '), 'code', 'recorded'],
      [number, 'number', 'recorded'],
    ] as const)
      expect(await backend.ask('proof.check', { text })).toMatchObject({
        verdict,
        by,
        facts: { name, number, shortCode: code, on: '2025-11-18' },
        revocation: null,
      });
  });

  test('every flip of one bit of the bytes, and of one bit of the text, fails', async () => {
    const backend = await awardedOffice();
    const { payload } = firstMark(backend);
    const bytes = bytesOf(payload);
    const changed = new Set<string>();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      changed.add(PROOF_PREFIX + encodeBase32(flipped));
    }
    for (let bit = 0; bit < payload.length * 8; bit += 1) {
      const at = bit >> 3;
      const letter = String.fromCharCode(payload.charCodeAt(at) ^ (1 << (bit & 7)));
      changed.add(payload.slice(0, at) + letter + payload.slice(at + 1));
    }
    expect(changed.size).toBeGreaterThan(bytes.length * 8);
    for (const text of changed) {
      const { verdict, facts } = await backend.ask('proof.check', { text });
      expect({ text, verdict, facts }).toEqual({
        text,
        verdict: expect.stringMatching(/^(altered|unknown_key|not_ours|code_unknown|newer)$/) as string,
        facts: null,
      });
    }
  }, 120_000);

  test('a changed field, and a paper signed with another key, fail', async () => {
    const backend = await awardedOffice();
    const read = readProof(firstMark(backend).payload);
    if (!read) throw new Error('no proof');
    for (const change of [
      { name: 'Koperasi Lain' },
      { number: '500.3/999/DKUKM/XI/2025' },
      { on: toPlainDate('2025-11-19') },
      { regionCode: '64.07' },
      { isSample: true },
    ]) {
      const bytes = proofBytes({ ...read.facts, ...change });
      const text = proofText(bytes, read.signature);
      expect({ change, ...(await backend.ask('proof.check', { text })) }).toMatchObject({
        change,
        verdict: 'altered',
      });
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    const forged = proofText(read.signedBytes, sign(null, read.signedBytes, privateKey));
    expect(await backend.ask('proof.check', { text: forged })).toMatchObject({ verdict: 'altered' });
    const foreign = proofBytes({ ...read.facts, keyId: '00000000' });
    const text = proofText(foreign, sign(null, foreign, privateKey));
    expect(await backend.ask('proof.check', { text })).toMatchObject({ verdict: 'unknown_key', facts: null });
  });

  test('says what is no QR of this program, an unknown code and a mistyped one', async () => {
    const backend = await awardedOffice();
    const { short_code: code } = firstMark(backend);
    const wrong = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
    const verdicts = await Promise.all(
      ['https://contoh.go.id/cek?id=7 dan lain', wrong, 'ABCD-EFGH-JKM5', '500.3/777'].map(
        async (text) => (await backend.ask('proof.check', { text })).verdict,
      ),
    );
    expect(verdicts).toEqual(['not_ours', 'code_mistyped', expect.stringMatching(/^code_/), 'code_unknown']);
  });

  test('tells when the stored paper says something else, and when the register does not know the paper', async () => {
    const backend = await awardedOffice();
    const { payload, short_code: code } = firstMark(backend);
    inDatabase(backend, (raw) => {
      for (const { name } of raw
        .prepare<[], { name: string }>(
          `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('paper', 'proof_mark')`,
        )
        .all())
        raw.exec(`DROP TRIGGER "${name}"`);
      raw.exec(`UPDATE paper SET data_json = replace(data_json, 'Maju Bersama', 'Maju Sendiri')`);
    });
    expect(await backend.ask('proof.check', { text: payload })).toMatchObject({
      verdict: 'register_differs',
    });
    inDatabase(backend, (raw) => raw.prepare('DELETE FROM proof_mark WHERE short_code = ?').run(code));
    expect(await backend.ask('proof.check', { text: payload })).toMatchObject({ verdict: 'unregistered' });
  });

  test('papers of a key out of use are still genuine', async () => {
    const backend = await awardedOffice();
    const { payload } = firstMark(backend);
    await backend.ask('proof.newKey', { reason: 'Kunci hilang' });
    expect(await backend.ask('proof.check', { text: payload })).toMatchObject({ verdict: 'genuine' });
  });

  test('a paper of the sample office says that it is one', async () => {
    const backend = await officeWithCandidates();
    inDatabase(backend, (raw) => raw.exec('UPDATE office SET is_sample = 1'));
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const { payload } = firstMark(backend);
    expect(await backend.ask('proof.check', { text: payload })).toMatchObject({
      verdict: 'genuine',
      facts: { isSample: true },
    });
  });
});

describe('revoking', () => {
  test('a revoked paper fails with the day and the reason, is listed, and stays revoked', async () => {
    const backend = await awardedOffice();
    const { payload, short_code: code, number, name } = firstMark(backend);
    const revocation = { on: '2025-11-18', reason: 'Salah nama ketua' };
    expect(await backend.ask('proof.revoke', { text: code, ...revocation })).toEqual({ number, name });
    expect(await backend.ask('proof.check', { text: payload })).toMatchObject({
      verdict: 'revoked',
      facts: { number },
      revocation: { revokedOn: '2025-11-18', reason: 'Salah nama ketua' },
    });
    expect(await backend.ask('proof.listRevoked', {})).toEqual([
      {
        shortCode: code,
        number,
        name,
        datedOn: '2025-11-18',
        revokedOn: '2025-11-18',
        reason: 'Salah nama ketua',
      },
    ]);
    expect(await backend.refusal('proof.revoke', { text: number, ...revocation })).toMatchObject({
      code: 'PROOF_ALREADY_REVOKED',
    });
    const [, other] = marksOf(backend);
    expect(await backend.ask('proof.check', { text: other?.payload ?? '' })).toMatchObject({
      verdict: 'genuine',
    });
  });

  test('the day lies between the paper’s day and today; the reason is not empty; the paper exists', async () => {
    const backend = await awardedOffice();
    const { number } = firstMark(backend);
    for (const on of ['2025-11-17', '2025-11-19'])
      expect(await backend.refusal('proof.revoke', { text: number, on, reason: 'x' })).toMatchObject({
        code: 'INVALID_INPUT',
        details: { faults: [{ path: 'on' }] },
      });
    expect(
      await backend.refusal('proof.revoke', { text: number, on: '2025-11-18', reason: '  ' }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(
      await backend.refusal('proof.revoke', { text: '500.3/999', on: '2025-11-18', reason: 'x' }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await backend.ask('proof.listRevoked', {})).toEqual([]);
  });

  test('voiding a number in the ledger revokes its paper once, and leaves a number without a proof alone', async () => {
    const backend = await awardedOffice();
    const { number, payload } = firstMark(backend);
    const database = await openDatabase(backend.dataFolder);
    const voiding = (voided: string) =>
      database.db
        .transaction()
        .execute((write) =>
          revokeProof(
            write,
            readingIn(write),
            { number: voided, on: toPlainDate('2025-11-18'), reason: 'Nomor batal' },
            '2025-11-18T01:00:00Z',
          ),
        );
    expect([await voiding(number), await voiding(number), await voiding('500.3/999')]).toEqual([1, 0, 0]);
    await database.close();
    expect(await backend.ask('proof.check', { text: payload })).toMatchObject({
      verdict: 'revoked',
      revocation: { reason: 'Nomor batal' },
    });
  });
});
