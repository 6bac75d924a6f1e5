import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { addHead, draftLetters, FIELDS, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const NUMBERED = STANDARD_LETTERS.filter(({ series, kind }) => series !== '' && kind !== 'pendirian');
const essentialsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\[(\w+)!\]/g)].map(([, code]) => (code ?? '').toLowerCase())),
];

async function draft(
  backend: TestBackend,
  templateCode: string,
  ids: readonly string[],
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const content = { cooperativeIds: ids, on: '2025-11-18', bookYear: 2024 };
  // A second warning is not even drafted without the first; what is entered then may be emptied again.
  const made = await backend.ask('letter.createBatch', {
    ...content,
    templateCode,
    fields: {
      ...fields,
      ...FIELDS,
    },
    isConfirmed: true,
  });
  const [id = ''] = made.ids;
  await backend.ask('letter.save', { ...content, id, fields });
  return id;
}

const numbers = async (backend: TestBackend): Promise<number> =>
  (await backend.ask('number.list', { series: 'surat-keluar', year: 2025 })).total +
  (await backend.ask('number.list', { series: 'keputusan', year: 2025 })).total;

describe('no letter gets a number with a hole in it', () => {
  test('the numbered templates are there, and each names what it cannot do without', () => {
    expect(NUMBERED.length).toBeGreaterThan(7);
    for (const { code, text } of NUMBERED)
      expect([code, essentialsOf(text).length > 0]).toEqual([code, true]);
  });

  test.each(NUMBERED.map(({ code }) => code))(
    '%s with nothing filled in is refused, also when confirmed',
    async (code) => {
      const { backend, ids } = await letterOffice(1);
      const id = await draft(backend, code, ids, {});
      for (const isConfirmed of [false, true]) {
        const refused = await backend.refusal('letter.finalise', { ids: [id], isConfirmed });
        expect([code, refused.code]).toEqual([code, 'LETTER_INCOMPLETE']);
        expect(refused.details.faults?.[0]?.path).toBe('ids[0]');
      }
      expect(await numbers(backend)).toBe(0);
      const { letters } = await backend.ask('letter.check', { ids: [id] });
      expect(letters[0]?.reasons.some(({ level }) => level === 'refuse')).toBe(true);
    },
  );

  test.each(NUMBERED.map(({ code }) => code))(
    '%s lacks each essential field in turn and is refused for it',
    async (code) => {
      const { backend, ids } = await letterOffice(1);
      const template = NUMBERED.find((one) => one.code === code)!;
      const full = { ...template.defaults, ...FIELDS, kategori: 'Koperasi Patuh' };
      const typed = essentialsOf(template.text).filter((one) => full[one as keyof typeof full] !== undefined);
      for (const missing of typed) {
        const id = await draft(backend, code, ids, { ...full, [missing]: '' });
        const refused = await backend.refusal('letter.finalise', { ids: [id], isConfirmed: true });
        expect([code, missing, refused.code]).toEqual([code, missing, 'LETTER_INCOMPLETE']);
      }
      expect(await numbers(backend)).toBe(0);
    },
  );
});

describe('what a letter says is attached', () => {
  test.each([
    [1, '1 (satu) lembar'],
    [90, '3 (tiga) lembar'],
  ])(
    'with a list of %i cooperatives is %s, in the draft, sealed, and after a correction',
    async (count, words) => {
      const { backend, ids } = await letterOffice(count);
      const printedText = async (id: string) => {
        const { files } = await backend.ask('letter.print', { ids: [id] });
        return readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')));
      };
      const [id = ''] = await draftLetters(backend, 'undangan-acara', ids);
      expect(await printedText(id)).toContain(words);
      await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
      expect(await printedText(id)).toContain(words);
      const { fields } = await backend.ask('letter.get', { id });
      await backend.ask('letter.correct', { id, fields: { ...fields, sifat: 'Penting' }, reason: 'Uji' });
      expect(await printedText(id)).toContain(words);
    },
  );

  test('a parcel that was typed stays as typed', async () => {
    const { backend, ids } = await letterOffice(1);
    const [id = ''] = await draftLetters(backend, 'undangan-acara', ids, {
      fields: { lampiran: '1 (satu) berkas' },
    });
    await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
    expect((await backend.ask('letter.get', { id })).fields['lampiran']).toBe('1 (satu) berkas');
  });
});

describe('the checklist', () => {
  test('names number, day, signer and what is empty; an open place is asked about and then stays open', async () => {
    const { backend, ids } = await letterOffice(1);
    const id = await draft(backend, 'undangan-rat', ids, { ...FIELDS, hal: 'Undangan', sifat: '' });
    const check = await backend.ask('letter.check', { ids: [id] });
    expect(check).toMatchObject({
      numbers: [{ book: 'Surat keluar 2025', first: '500.3/001/DKUKM/XI/2025', count: 1 }],
      firstOn: '2025-11-18',
      lastOn: '2025-11-18',
    });
    expect(check.signers[0]).toContain('Nama Pejabat Contoh');
    const messages = check.letters[0]?.reasons.map(({ message }) => message) ?? [];
    expect(messages).toContain('Sifat surat masih kosong.');
    expect(await backend.refusal('letter.finalise', { ids: [id] })).toMatchObject({
      code: expect.stringMatching(/^LETTER_(?:HAS_GAPS|WARNING_DOUBTFUL)$/) as unknown,
    });
    expect(await numbers(backend)).toBe(0);
    await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
  });

  test('a book that is still empty says so, and goes on behind what the hand-written one has used', async () => {
    const { backend, ids } = await letterOffice(1);
    const id = await draft(backend, 'undangan-rat', ids, { ...FIELDS, hal: 'Undangan', sifat: 'Biasa' });
    const look = async () => (await backend.ask('letter.check', { ids: [id] })).numbers[0];
    expect(await look()).toMatchObject({ series: 'surat-keluar', year: 2025, isNew: true });
    const used = { series: 'surat-keluar', year: 2025, from: 1, to: 812, reason: 'Buku tangan' };
    await backend.ask('number.block', used);
    expect(await look()).toMatchObject({ isNew: false, first: '500.3/813/DKUKM/XI/2025' });
    const { letters } = await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
    expect(letters[0]?.number).toBe('500.3/813/DKUKM/XI/2025');
  });

  test('without an official for the day nothing is numbered, whatever is confirmed', async () => {
    const backend = await officeBackend();
    const id = await draft(backend, 'surat-pengantar', [], FIELDS);
    const refused = await backend.refusal('letter.finalise', { ids: [id], isConfirmed: true });
    expect(refused.code).toBe('LETTER_INCOMPLETE');
    expect(refused.details.faults?.[0]?.message).toContain('Belum ada pejabat yang tercatat');
    await addHead(backend);
    await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
  });

  test('a deadline that is over is asked about, also in a letter that goes to no cooperative', async () => {
    const { backend } = await letterOffice(0);
    const id = await draft(backend, 'surat-tugas', [], {
      ...FIELDS,
      dasar_hukum: 'Program kerja;',
      hari_tanggal_acara: '2025-11-17',
    });
    expect(await backend.refusal('letter.finalise', { ids: [id] })).toMatchObject({
      code: 'LETTER_WARNING_DOUBTFUL',
    });
    await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
  });

  test('one bad letter keeps all of them from their numbers, and is the one named', async () => {
    const { backend, ids } = await letterOffice(2);
    const good = await draftLetters(backend, 'surat-pengantar', []);
    const bad = await draft(backend, 'surat-pengantar', [], { ...FIELDS, kepada: '' });
    const refused = await backend.refusal('letter.finalise', { ids: [...good, bad], isConfirmed: true });
    expect(refused.details.faults?.map((fault) => fault.path)).toEqual(['ids[1]']);
    expect(await numbers(backend)).toBe(0);
    expect(ids).toHaveLength(2);
  });

  test('a correction cannot take out what the letter cannot do without', async () => {
    const { backend } = await letterOffice(0);
    const [id = ''] = await draftLetters(backend, 'surat-pengantar', []);
    await backend.ask('letter.finalise', { ids: [id], isConfirmed: true });
    const { fields } = await backend.ask('letter.get', { id });
    expect(
      await backend.refusal('letter.correct', { id, fields: { ...fields, kepada: '' }, reason: 'Uji' }),
    ).toMatchObject({ code: 'LETTER_INCOMPLETE' });
  });

  test('a letter that is complete is numbered without a question and prints no dots', async () => {
    const { backend } = await letterOffice(0);
    const id = await draft(backend, 'surat-tugas', [], { ...FIELDS, dasar_hukum: 'Program kerja;' });
    await backend.ask('letter.finalise', { ids: [id] });
    const { files } = await backend.ask('letter.print', { ids: [id] });
    expect(readFlowingText(new Uint8Array(readFileSync(files[0] ?? '')))).not.toContain('…');
  });
});
