import { describe, expect, test } from 'vitest';
import { contextOf } from '#rules/formation/facts.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationFile, goodFounder, goodFounders, nikFor } from '../../helpers/formation-file.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';

const bornOn = toPlainDate('2009-01-01');
const young = goodFounder(9, {
  bornOn,
  sex: 'L',
  nikKtp: nikFor(bornOn, 'L', 9),
  capacity: { reason: 'sudah menikah', by: 'orang lain', at: '1999' },
});

describe('a formation file', () => {
  test('who made an override and when is written by the program, and stays while the reason does', async () => {
    const backend = await officeBackend();
    const file = formationFile({ founders: [...goodFounders(8), young] });
    const { id } = await backend.ask('formation.save', { id: null, file });
    const first = (await backend.ask('formation.get', { id })).file.founders[8]?.capacity;
    expect(first).toMatchObject({ reason: 'sudah menikah' });
    expect(first?.by).not.toBe('orang lain');
    expect(first?.at).toMatch(/Z$/);
    await backend.ask('formation.save', { id, file });
    expect((await backend.ask('formation.get', { id })).file.founders[8]?.capacity).toEqual(first);
    const changed = { ...young, capacity: { reason: 'buku nikah dilihat', by: '', at: '' } };
    await backend.ask('formation.save', { id, file: { ...file, founders: [...goodFounders(8), changed] } });
    const later = (await backend.ask('formation.get', { id })).file.founders[8]?.capacity;
    expect(later?.reason).toBe('buku nikah dilihat');
    expect(later?.at).not.toBe(first?.at);
  });

  test('the page and the backend judge the same from the same facts', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const known = await backend.ask('cooperative.list', { limit: 1 });
    const name = known.rows[0]?.name ?? '';
    const file = formationFile({
      name,
      founders: [
        ...goodFounders(7),
        { ...young, capacity: null },
        { ...goodFounder(4), nikKtp: '6.40804E+15' },
      ],
    });
    const facts = await backend.ask('formation.facts', {
      name,
      regionCode: file.regionCode,
      niks: file.founders.map(({ nikKtp }) => nikKtp),
      founderCooperatives: [],
    });
    expect(facts.namesakes[0]).toMatchObject({ place: 'register', name });
    const onPage = checkFormation(file, contextOf(facts));
    expect(onPage).toEqual(await backend.ask('formation.check', { file }));
    expect(onPage).toMatchObject({ qualified: 7, required: 9, isReadyToSubmit: false });
  });

  test('the same person in another file, and in the register, is told and not refused', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const cooperative = (await backend.ask('cooperative.list', { limit: 1 })).rows[0];
    const founder = goodFounder(1);
    await backend.ask('role.save', {
      cooperativeId: cooperative?.id ?? '',
      id: null,
      person: { id: null, name: founder.name, nikKtp: founder.nikKtp },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
    });
    await backend.ask('formation.save', {
      id: null,
      file: formationFile({ name: 'Koperasi Lain Sekali Namanya' }),
    });
    const verdict = await backend.ask('formation.check', { file: formationFile() });
    expect(verdict.founders[0]).toMatchObject({
      qualifies: true,
      reasons: [
        { code: 'NIK_PENDIRI_LAIN', level: 'info' },
        { code: 'NIK_DI_REGISTER', level: 'info', value: `Ketua ${cooperative?.name}` },
      ],
    });
  });

  test('what was typed and not saved is known in the list until it is saved', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: formationFile() });
    await backend.ask('draft.save', { subject: `formation:${id}`, content: '{}' });
    expect((await backend.ask('formation.board', {})).rows).toMatchObject([{ id, hasDraft: true }]);
    await backend.ask('formation.save', { id, file: formationFile() });
    expect((await backend.ask('formation.board', {})).rows).toMatchObject([{ id, hasDraft: false }]);
  });
});

test('the verdict depends on the day of the meeting, whatever day the computer believes it is', async () => {
  const dataFolder = tempFolder();
  const first = await testBackend({ dataFolder, today: '2025-11-18' });
  await first.ask('office.setUp', { regionCode: '64.08' });
  await first.close();
  const meetings = ['2019-06-10', '2020-11-01', '2020-11-02', '2025-06-10', '2026-12-31'];
  const verdictsOn = async (today: string) => {
    const backend = await testBackend({ dataFolder, today });
    const verdicts = [];
    for (const meetingOn of meetings) {
      const file = { ...formationFile({ founders: [...goodFounders(8), young] }), meetingOn };
      verdicts.push(await backend.ask('formation.check', { file }));
    }
    await backend.close();
    return verdicts;
  };
  const expected = await verdictsOn('2025-11-18');
  expect(expected.map(({ required }) => required)).toEqual([20, 20, 9, 9, 9]);
  for (const today of ['1999-01-01', '2019-06-09', '2020-11-02', '2026-02-28', '2099-12-31']) {
    expect(await verdictsOn(today)).toEqual(expected);
  }
});
