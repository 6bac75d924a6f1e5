import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProof } from '#rules/proof/payload.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { fieldsOf } from '#rules/template/check.ts';
import { bearsProof } from '#rules/template/letter-template.ts';
import type { Placeholder } from '#rules/template/placeholder-group.ts';
import { draftLetters, FIELDS, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { inDatabase, marksOf } from '../../helpers/proof-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

/** Papers of facts that must be on record first; tests of those facts write them. */
const OF_RECORDS = /^(pendirian|pembubaran|surat-penghargaan|ba-pemeriksaan-kesehatan)/;
const NUMBERED = STANDARD_LETTERS.filter(({ series, code }) => series !== '' && !OF_RECORDS.test(code));

/** What a person would type into a field. */
const typedExample = ({ code, example, input }: Placeholder): string =>
  FIELDS[code] ?? (input === 'date' ? '2025-11-10' : example);

async function scanned(backend: TestBackend, id: string): Promise<string> {
  const { files } = await backend.ask('letter.print', { ids: [id], folder: tempFolder() });
  const target = path.join(tempFolder(), 'pindaian');
  execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', files[0] ?? '', target]);
  return `${target}.png`;
}

describe('the QR of a letter', () => {
  test.each(NUMBERED.map(({ code }) => code))('%s: read from its print it is genuine', async (code) => {
    const { backend, ids } = await letterOffice(2);
    const template = NUMBERED.find((one) => one.code === code)!;
    const fields = Object.fromEntries(fieldsOf(template.text).map((one) => [one.code, typedExample(one)]));
    const [letter] = await finalLetters(backend, code, ids.slice(0, 1), { fields });
    const marks = marksOf(backend);
    expect(marks).toHaveLength(bearsProof(template) ? 1 : 0);
    if (!bearsProof(template)) return;
    const { number = '' } = letter ?? {};
    expect(marks[0]).toMatchObject({ number });
    const { files } = await backend.ask('letter.print', { ids: [letter?.id ?? ''], folder: tempFolder() });
    const text = readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')));
    expect(text).toContain(marks[0]?.short_code);
    const checked = await backend.ask('proof.check', { text: marks[0]?.payload ?? '' });
    expect(checked).toMatchObject({ verdict: 'genuine', facts: { number, on: '2025-11-18' } });
  });

  test('is read from a scan of 150 dpi, and says kind, number, receiver and day', async () => {
    const { backend, ids } = await letterOffice(1);
    const [letter] = await finalLetters(backend, 'keterangan-terdaftar', ids);
    const checked = await backend.ask('proof.checkPicture', {
      path: await scanned(backend, letter?.id ?? ''),
    });
    expect(checked).toMatchObject({
      verdict: 'genuine',
      by: 'qr',
      facts: {
        kind: 'statement',
        number: letter?.number,
        name: 'Koperasi Uji Surat Nomor 1',
        on: '2025-11-18',
        isSample: false,
      },
    });
  });

  test('of a corrected letter is another; the one sent out before is revoked', async () => {
    const { backend, ids } = await letterOffice(1);
    const [letter] = await finalLetters(backend, 'keterangan-terdaftar', ids);
    const [before] = marksOf(backend);
    const id = letter?.id ?? '';
    const { fields, updatedAt } = await backend.ask('letter.get', { id });
    await backend.ask('letter.correct', {
      id,
      expectedUpdatedAt: updatedAt,
      fields: { ...fields, keperluan: 'lelang' },
      reason: 'Keperluan keliru',
    });
    const after = marksOf(backend).find(({ short_code: code }) => code !== before?.short_code);
    expect(await backend.ask('proof.check', { text: before?.payload ?? '' })).toMatchObject({
      verdict: 'revoked',
      revocation: { reason: 'Diganti: perbaikan ke-1' },
    });
    expect((await backend.ask('proof.check', { text: after?.payload ?? '' })).verdict).toBe('genuine');
  });

  test('of a void letter is revoked with it', async () => {
    const { backend, ids } = await letterOffice(1);
    const [letter] = await finalLetters(backend, 'keterangan-terdaftar', ids);
    await backend.ask('letter.void', { id: letter?.id ?? '', reason: 'Salah tujuan' });
    const [mark] = marksOf(backend);
    expect((await backend.ask('proof.check', { text: mark?.payload ?? '' })).verdict).toBe('revoked');
  });

  test('stands on letters whose number another office gave, and not on drafts', async () => {
    const { backend, ids } = await letterOffice(2);
    const [id = ''] = await draftLetters(backend, 'keterangan-terdaftar', ids.slice(0, 1));
    expect(marksOf(backend)).toEqual([]);
    const number = '500.3/77/SETDA/XI/2025';
    await backend.ask('letter.recordNumber', { id, number, on: '2025-11-19', isConfirmed: true });
    const [mark] = marksOf(backend);
    expect(await backend.ask('proof.check', { text: mark?.payload ?? '' })).toMatchObject({
      verdict: 'genuine',
      facts: { number, on: '2025-11-19' },
    });
  });

  test('is the template to decide: switched off no key is asked for', async () => {
    const { backend, ids } = await letterOffice(1);
    const { template, updatedAt } = await backend.ask('template.get', { code: 'keterangan-terdaftar' });
    const { name, text, defaults, page, switches } = template;
    const content = { name, text, defaults, page, switches, hasProof: false };
    await backend.ask('template.save', { code: template.code, expectedUpdatedAt: updatedAt, content });
    inDatabase(backend, (raw) =>
      raw.exec(
        `INSERT INTO proof_key (id, public_key, created_at) VALUES ('aaaaaaaa', '${'a'.repeat(64)}', '2025')`,
      ),
    );
    expect(await finalLetters(backend, 'keterangan-terdaftar', ids)).toHaveLength(1);
    expect(marksOf(backend)).toEqual([]);
    const [id = ''] = await draftLetters(backend, 'permohonan-data', ids);
    const refused = await backend.refusal('letter.finalise', { ids: [id], isConfirmed: true });
    expect(refused.code).toBe('PROOF_KEY_MISSING');
  });

  test('begins with the address of the page, which changes nothing of what is signed', async () => {
    const { backend, ids } = await letterOffice(2);
    const [first = '', second = ''] = ids;
    await finalLetters(backend, 'keterangan-terdaftar', [first]);
    const address = 'https://koperasi.contoh.go.id/periksa.html';
    await backend.ask('proof.savePageAddress', { expectedUpdatedAt: null, address });
    await finalLetters(backend, 'keterangan-terdaftar', [second]);
    const [plain, linked] = marksOf(backend);
    expect(plain?.payload).toMatch(/^MEJA2:/);
    expect(linked?.payload.startsWith(`${address}#MEJA2:`)).toBe(true);
    for (const text of [linked?.payload ?? '', linked?.payload.slice(address.length + 1) ?? ''])
      expect((await backend.ask('proof.check', { text })).verdict).toBe('genuine');
    expect(readProof(linked?.payload ?? '')?.facts.name).toBe('Koperasi Uji Surat Nomor 2');
    for (const wrong of [
      'http://contoh.go.id/a',
      'contoh.go.id',
      'https://contoh.go.id/a?b=1',
      'https://x/#y',
    ])
      expect(
        (await backend.refusal('proof.savePageAddress', { expectedUpdatedAt: null, address: wrong })).code,
      ).toBe('INVALID_INPUT');
  });
});

test('the certificates of a training carry theirs', async () => {
  const { backend } = await letterOffice(1);
  await backend.ask('training.create', {
    title: 'Pelatihan Contoh',
    startsOn: '2025-07-04',
    endsOn: '2025-07-06',
    place: 'Sangatta',
    datedOn: '2025-07-06',
    participants: [
      { name: 'Nama Peserta Satu', cooperativeName: 'Koperasi Contoh', role: '' },
      { name: 'Nama Peserta Dua', cooperativeName: '', role: 'narasumber' },
    ],
  });
  const marks = marksOf(backend);
  expect(marks).toHaveLength(2);
  for (const { payload, name, number } of marks)
    expect(await backend.ask('proof.check', { text: payload })).toMatchObject({
      verdict: 'genuine',
      facts: { kind: 'training-certificate', name, number },
    });
});
