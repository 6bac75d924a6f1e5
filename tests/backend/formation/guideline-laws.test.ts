import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InputOf } from '#contract/index.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, type TestBackend } from '../../helpers/test-backend.ts';

const day = toPlainDate;
const NEW_RULE: InputOf<'basis.record'> = {
  kind: 'permen',
  formName: 'Peraturan Menteri Koperasi',
  number: '7',
  year: 2026,
  title: 'Contoh',
  publication: 'BN 2026/100',
  inForceFrom: day('2026-01-10'),
  citedBy: ['sk-penghargaan'],
  isVerified: true,
};
const idsOf = async (backend: TestBackend) => (await backend.ask('basis.list', {})).rows.map(({ id }) => id);
const changed = <Line extends { readonly change: string }>(lines: readonly Line[]) =>
  lines.filter(({ change }) => change !== 'same');

async function published(work: (province: TestBackend) => Promise<Partial<InputOf<'guideline.export'>>>) {
  const province = await officeBackend({ regionCode: '64' });
  const key = await province.ask('guideline.makeKey', { name: 'Dinas Provinsi Contoh' });
  const file = path.join(tempFolder(), 'contoh.juknis');
  const chosen = await work(province);
  const written = { title: 'Juknis', edition: '1', ruleIds: [], path: file, ...chosen };
  await province.ask('guideline.export', written);
  const office = await officeBackend();
  await office.ask('guideline.trust', { name: key.name, publicKey: key.publicKey });
  return { office, file };
}

describe('a guideline file with laws and letter templates', () => {
  test('says what changes before anything does, then brings the library up to it, once', async () => {
    const { office, file } = await published(async (province) => {
      const { id } = await province.ask('basis.record', NEW_RULE);
      const { updatedAt, ...law } = (await province.ask('basis.list', {})).rows.find(
        (row) => row.id === 'uu-10-2020',
      )!;
      const {
        head: _h,
        citation: _c,
        isInForce: _i,
        recordedBy: _r,
        removedReason: _w,
        id: own,
        ...facts
      } = law;
      const mended = { ...facts, publication: 'LN 2020/240, TLN 6571', changedBy: [id] };
      await province.ask('basis.correct', { ...mended, id: own, expectedUpdatedAt: updatedAt });
      return { lawIds: await idsOf(province) };
    });
    const before = await idsOf(office);
    const seen = await office.ask('guideline.read', { path: file });
    const lines = new Map(changed(seen.laws).map(({ name, change }) => [name, change]));
    expect(lines).toEqual(
      new Map([
        ['Undang-Undang Nomor 10 Tahun 2020 tentang Bea Meterai', 'changed'],
        ['Peraturan Menteri Koperasi Nomor 7 Tahun 2026 tentang Contoh', 'new'],
      ]),
    );
    expect(await idsOf(office)).toEqual(before);

    const { sha256 } = seen;
    expect(await office.ask('guideline.take', { path: file, sha256 })).toEqual({
      added: 0,
      same: 0,
      laws: 2,
      templates: 0,
    });
    const { rows } = await office.ask('basis.list', { on: day('2026-01-10') });
    const fresh = rows.find(({ title }) => title === 'Contoh')!;
    expect(fresh).toMatchObject({ isVerified: true, citedBy: ['sk-penghargaan'] });
    expect(rows.find(({ id }) => id === 'uu-10-2020')).toMatchObject({
      publication: 'LN 2020/240, TLN 6571',
      changedBy: [fresh.id],
    });
    const on = day('2026-01-10');
    const proposal = await office.ask('letter.proposed', { templateCode: 'sk-penghargaan', on });
    expect(proposal.fields['dasar_hukum']).toContain('Peraturan Menteri Koperasi Nomor 7 Tahun 2026');
    expect(await office.ask('guideline.take', { path: file, sha256 })).toMatchObject({ laws: 0 });
  });

  test('of a law brings along what changed it', async () => {
    const { office, file } = await published(() => Promise.resolve({ lawIds: ['uu-20-2008'] }));
    const { laws } = await office.ask('guideline.read', { path: file });
    expect(laws.map(({ key }) => key)).toEqual(['uu 20 2008', 'uu 6 2023']);
  });

  test('carries a template the office changed', async () => {
    const { office, file } = await published(async (province) => {
      const { template } = await province.ask('template.get', { code: 'teguran-1' });
      const { code: _code, kind: _kind, audience: _audience, series: _series, ...content } = template;
      await province.ask('template.save', {
        code: 'teguran-1',
        content: { ...content, name: 'Teguran provinsi' },
      });
      return { templateCodes: ['teguran-1'] };
    });
    const { templates, sha256 } = await office.ask('guideline.read', { path: file });
    expect(templates).toMatchObject([{ code: 'teguran-1', change: 'changed', differences: ['Nama'] }]);
    expect(await office.ask('guideline.take', { path: file, sha256 })).toMatchObject({ templates: 1 });
    expect((await office.ask('template.get', { code: 'teguran-1' })).template.name).toBe('Teguran provinsi');
  });

  test('without anything in it is not written', async () => {
    const province = await officeBackend({ regionCode: '64' });
    await province.ask('guideline.makeKey', { name: 'Contoh' });
    const file = path.join(tempFolder(), 'kosong.juknis');
    const empty = { title: 'X', edition: '1', ruleIds: [], path: file };
    expect((await province.refusal('guideline.export', empty)).code).toBe('INVALID_INPUT');
  });
});

describe('the form of the file', () => {
  const formOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: number }).version;

  test('is the first one for rules alone, which older programs take, and the second with laws', async () => {
    const rules = await published(async (province) => {
      const [rule] = await province.ask('rule.list', {});
      return { ruleIds: [rule!.versions[0]!.id] };
    });
    expect(formOf(rules.file)).toBe(1);
    const laws = await published(() => Promise.resolve({ lawIds: ['uu-6-2023'] }));
    expect(formOf(laws.file)).toBe(2);
  });

  test('of the first kind, as older programs wrote it, is still taken', async () => {
    const office = await officeBackend();
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(12).toString('base64');
    await office.ask('guideline.trust', { name: 'Lama', publicKey: raw });
    const rule = {
      code: 'founder-count-primer',
      value: 12,
      inForceFrom: '2027-01-01',
      inForceUntil: null,
      basis: 'Juknis lama',
      note: '',
    };
    const content = JSON.stringify({ title: 'Lama', edition: '1', issuedOn: '2025-11-01', rules: [rule] });
    const signed = Buffer.concat([Buffer.from('meja-koperasi/juknis/1\n'), Buffer.from(content)]);
    const file = path.join(tempFolder(), 'lama.juknis');
    const whole = {
      format: 'meja-koperasi/juknis',
      version: 1,
      publisher: { name: 'Lama', publicKey: raw },
      content,
      signature: sign(null, signed, privateKey).toString('base64'),
    };
    writeFileSync(file, JSON.stringify(whole));
    const seen = await office.ask('guideline.read', { path: file });
    expect(seen).toMatchObject({ lines: [{ change: 'new' }], laws: [], templates: [] });
    const { sha256 } = seen;
    expect(await office.ask('guideline.take', { path: file, sha256 })).toMatchObject({ added: 1 });
  });

  test('of a form that is not known yet asks for a newer program', async () => {
    const { office, file } = await published(() => Promise.resolve({ lawIds: ['uu-6-2023'] }));
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version": 2', '"version": 3'));
    expect((await office.refusal('guideline.read', { path: file })).code).toBe('GUIDELINE_TOO_NEW');
  });
});
