import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftLetters, finalLetters, letterOffice } from '../../helpers/letter-office.ts';
import { readFlowingText, readPages, readWords } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const certifiedBy = {
  position: 'Kepala Bagian Hukum',
  name: 'Nama Pengesah Contoh, S.H.',
  rank: 'Pembina (IV/a)',
  nip: '197001011995031001',
};

async function decision() {
  const { backend, ids } = await letterOffice(3);
  const fields = { dasar_hukum: 'Undang-Undang Contoh;', kategori: 'Koperasi Patuh' };
  const [letter] = await finalLetters(backend, 'sk-penghargaan', ids, { fields });
  const { id = '', number = '' } = letter ?? {};
  const copy = async (form: 'salinan' | 'petikan', isWord = false) => {
    const made = await backend.ask('letter.certifiedCopy', {
      id,
      form,
      certifiedBy,
      isWord,
      folder: tempFolder(),
    });
    const [file = ''] = made.files;
    if (process.env['COPY_TO']) copyFileSync(file, path.join(process.env['COPY_TO'], path.basename(file)));
    return { ...made, bytes: new Uint8Array(readFileSync(file)) };
  };
  return { backend, ids, id, number, copy };
}

describe('a certified copy of a decision', () => {
  test('says so at the upper right, has "ttd." for the signature, and who certifies it at the left', async () => {
    const { copy, number } = await decision();
    const { bytes, count, pages } = await copy('salinan');
    expect(count).toBe(1);
    expect(readPages(bytes)).toHaveLength(pages);
    const words = readWords(bytes);
    const mark = words.find(({ text }) => text === 'SALINAN');
    expect(mark?.left).toBeGreaterThan(450);
    expect(mark?.bottom).toBeLessThan(30);
    const text = readFlowingText(bytes);
    for (const said of [
      number,
      'Menimbang',
      'Mengingat',
      'ttd. Nama Pejabat Contoh',
      'Salinan sesuai dengan aslinya KEPALA BAGIAN HUKUM,',
      'Nama Pengesah Contoh, S.H.',
      'NIP 19700101 199503 1 001',
      'Jumlah penerima: 3 (tiga) koperasi.',
    ])
      expect(text).toContain(said);
    expect(text.match(/Ditetapkan di/g)).toHaveLength(1);
    const certified = words.find(({ text: one }) => one === 'Salinan');
    expect(Math.round(certified?.left ?? 0)).toBe(
      Math.round(words.find(({ text: one }) => one === 'KESATU')?.left ?? 1),
    );
  });

  test('an extract for each receiver holds what was decided and the one row, nothing of the others', async () => {
    const { copy } = await decision();
    const { bytes, count } = await copy('petikan');
    expect(count).toBe(3);
    const texts = readPages(bytes).map(({ text }) => text.replace(/\s+/g, ' '));
    const all = texts.join(' ');
    for (const left of ['Menimbang', 'Mengingat', 'Jumlah penerima:', 'SALINAN'])
      expect(all).not.toContain(left);
    expect(all.match(/PETIKAN/g)).toHaveLength(3);
    expect(all.match(/MEMUTUSKAN:/g)).toHaveLength(3);
    for (const at of [1, 2, 3]) {
      const own = texts.filter((text) => text.includes(`Koperasi Uji Surat Nomor ${at}`));
      expect(own).toHaveLength(1);
      for (const other of [1, 2, 3].filter((one) => one !== at))
        expect(own[0]).not.toContain(`Koperasi Uji Surat Nomor ${other}`);
    }
  });

  test('is written as Word files too, one for each extract, and told in the history of the letter', async () => {
    const { backend, copy, id } = await decision();
    const { files } = await copy('petikan', true);
    expect(files).toHaveLength(3);
    expect(new Set(files.map((file) => path.extname(file)))).toEqual(new Set(['.docx']));
    await copy('salinan');
    const { events } = await backend.ask('letter.get', { id });
    expect(events.map(({ what, detail }) => `${what}: ${detail}`)).toEqual(
      expect.arrayContaining(['exported: Petikan, 3 penerima', 'printed: Salinan']),
    );
  });

  test('is refused of a draft, of a void one and of what is no decision; nobody certifies nameless', async () => {
    const { backend, ids, id } = await decision();
    const ask = async (of: string, by: object = certifiedBy) =>
      (await backend.refusal('letter.certifiedCopy', { id: of, form: 'salinan', certifiedBy: by })).code;
    const [draft = ''] = await draftLetters(backend, 'sk-penghargaan', ids);
    expect(await ask(draft)).toBe('LETTER_NOT_FINAL');
    const [statement] = await finalLetters(backend, 'keterangan-terdaftar', ids.slice(0, 1));
    expect(await ask(statement?.id ?? '')).toBe('LETTER_NOT_DECISION');
    expect(await ask(id, { ...certifiedBy, name: '' })).toBe('INVALID_INPUT');
    await backend.ask('letter.void', { id, reason: 'Salah.' });
    expect(await ask(id)).toBe('LETTER_NOT_FINAL');
  });
});
