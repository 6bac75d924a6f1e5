import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formationFile } from '../../helpers/formation-file.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, type TestBackend } from '../../helpers/test-backend.ts';

/** A province that publishes: founders of a primer become 12 from 2027. */
async function published(inForceFrom = '2027-01-01') {
  const province = await officeBackend({ regionCode: '64' });
  const key = await province.ask('guideline.makeKey', { name: 'Dinas Koperasi Provinsi Contoh' });
  const { versions } = await province.ask('rule.addVersion', {
    code: 'founder-count-primer',
    value: 12,
    inForceFrom,
    inForceUntil: null,
    basis: 'Juknis contoh 1/2026',
    note: '',
  });
  const ruleIds = versions.filter((one) => one.inForceFrom === inForceFrom).map(({ id }) => id);
  const file = path.join(tempFolder(), 'contoh.juknis');
  await province.ask('guideline.export', { title: 'Juknis pendirian', edition: '1', ruleIds, path: file });
  return { file, key };
}
const required = async (office: TestBackend, meetingOn: string) =>
  (await office.ask('formation.check', { file: { ...formationFile(), meetingOn } })).required;

describe('a file of guidelines', () => {
  test('is looked at first, then taken: later files need the new number, earlier ones keep theirs', async () => {
    const { file, key } = await published();
    const office = await officeBackend();
    await office.ask('guideline.trust', { name: key.name, publicKey: key.publicKey });
    const seen = await office.ask('guideline.read', { path: file });
    expect(seen).toMatchObject({
      title: 'Juknis pendirian',
      publisher: { id: key.id },
      isTaken: false,
      lines: [{ code: 'founder-count-primer', change: 'new', inForceFrom: '2027-01-01' }],
    });
    expect(seen.lines[0]?.differences[0]).toContain('9 menjadi 12');
    expect(await required(office, '2027-06-01')).toBe(9);
    const { sha256 } = seen;
    expect(await office.ask('guideline.take', { path: file, sha256 })).toMatchObject({ added: 1, same: 0 });
    const days = ['2019-06-10', '2025-06-10', '2026-12-31', '2027-01-01'];
    const needed = [];
    for (const day of days) needed.push(await required(office, day));
    expect(needed).toEqual([20, 9, 9, 12]);
    expect(await office.ask('guideline.take', { path: file, sha256 })).toMatchObject({ added: 0, same: 1 });
    expect((await office.ask('guideline.read', { path: file })).isTaken).toBe(true);
  });

  test.each([
    [
      'one letter changed',
      (text: string) => text.replace('12,', '13,').replace(':12', ':13'),
      'GUIDELINE_DAMAGED',
    ],
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'GUIDELINE_FOREIGN'],
    [
      'unsigned',
      (text: string) => JSON.stringify({ ...JSON.parse(text), signature: '' }),
      'GUIDELINE_UNSIGNED',
    ],
    [
      'of a later program',
      (text: string) => text.replace('"version": 1', '"version": 3'),
      'GUIDELINE_TOO_NEW',
    ],
    ['something else', () => '{"pendiri":[]}', 'GUIDELINE_FOREIGN'],
  ])('%s is refused with nothing changed', async (_what, spoil, code) => {
    const { file, key } = await published();
    const office = await officeBackend();
    await office.ask('guideline.trust', { name: key.name, publicKey: key.publicKey });
    const before = await office.ask('rule.list', {});
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(await office.refusal('guideline.read', { path: file })).toMatchObject({ code });
    expect(await office.refusal('guideline.take', { path: file, sha256: '0'.repeat(64) })).toMatchObject({
      code,
    });
    expect(await office.ask('rule.list', {})).toEqual(before);
  });

  test('of a publisher the office does not trust, or not any more, is refused with the fingerprint', async () => {
    const { file, key } = await published();
    const office = await officeBackend();
    const refusal = { code: 'GUIDELINE_UNTRUSTED', details: { facts: { sidik: key.id } } };
    expect(await office.refusal('guideline.read', { path: file })).toMatchObject(refusal);
    await office.ask('guideline.trust', { name: key.name, publicKey: key.publicKey });
    await office.ask('guideline.withdraw', { id: key.id });
    expect(await office.refusal('guideline.read', { path: file })).toMatchObject(refusal);
    expect(await office.refusal('guideline.trust', { name: 'x', publicKey: 'abc' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  test('that would change a past version is refused as a whole', async () => {
    const { file, key } = await published('2022-01-01');
    const office = await officeBackend();
    await office.ask('guideline.trust', { name: key.name, publicKey: key.publicKey });
    await office.ask('rule.addVersion', {
      code: 'founder-count-primer',
      value: 10,
      inForceFrom: '2023-01-01',
      inForceUntil: null,
      basis: 'Uji',
      note: '',
    });
    const before = await office.ask('rule.list', {});
    const { sha256, lines } = await office.ask('guideline.read', { path: file });
    expect(lines).toMatchObject([{ change: 'refused' }]);
    expect(await office.refusal('guideline.take', { path: file, sha256 })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await office.ask('rule.list', {})).toEqual(before);
  });

  test('cannot be signed without a key of the office', async () => {
    const office = await officeBackend();
    const rules = await office.ask('rule.list', {});
    const ruleIds = [rules[0]?.versions[0]?.id ?? ''];
    const request = { title: 'x', edition: '1', ruleIds, path: path.join(tempFolder(), 'x.juknis') };
    expect(await office.refusal('guideline.export', request)).toMatchObject({
      code: 'GUIDELINE_KEY_MISSING',
    });
  });
});
