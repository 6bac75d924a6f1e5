import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contextOf } from '#rules/formation/facts.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { formationFile, goodFounder, goodFounders, nikFor } from '../../helpers/formation-file.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
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

describe('NIK KTP of founders', () => {
  const founders = [goodFounder(1), goodFounder(2), { ...goodFounder(3), nikKtp: goodFounder(1).nikKtp }];
  const niksIn = (dataFolder: string) =>
    queryRows(dataFolder, 'SELECT nik_ktp FROM formation_founder ORDER BY position').map(
      (row) => (row as { nik_ktp: string }).nik_ktp,
    );

  test('are shown masked, stay when sent back, change when written over, and an unknown mask is refused', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: formationFile({ founders }) });
    const shown = (await backend.ask('formation.get', { id })).file;
    expect(shown.founders.map(({ nikKtp }) => nikKtp)).toEqual([
      '640804******0001',
      '640804******0002',
      '640804******0001',
    ]);
    const [first, second, third] = shown.founders;
    const changed = { ...second!, nikKtp: goodFounder(5).nikKtp };
    await backend.ask('formation.save', { id, file: { ...shown, founders: [third!, changed, first!] } });
    const one = founders[0]!.nikKtp;
    expect(niksIn(backend.dataFolder)).toEqual([one, goodFounder(5).nikKtp, one]);
    const strange = { ...second!, nikKtp: '640804******7777' };
    const refused = await backend.refusal('formation.save', { id, file: { ...shown, founders: [strange] } });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect(refused.details.faults?.[0]?.path).toBe('file.founders[0].nikKtp');
    expect(niksIn(backend.dataFolder)).toHaveLength(3);
  });

  test('are judged and printed as what they stand for, though masked', async () => {
    const backend = await officeBackend();
    const file = formationFile({ founders: [...goodFounders(9), ...founders] });
    const { id } = await backend.ask('formation.save', { id: null, file });
    const shown = (await backend.ask('formation.get', { id })).file;
    expect(await backend.ask('formation.check', { file: shown, exceptId: id })).toEqual(
      await backend.ask('formation.check', { file, exceptId: id }),
    );
    const made = [];
    for (const one of [shown, file]) {
      const { path } = await backend.ask('formation.print', { file: one, exceptId: id });
      made.push(readFlowingText(readFileSync(path)));
    }
    expect(made[0]).toBe(made[1]);
  });

  test('are opened for a purpose, which is written down with whose it was and never the number', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('formation.save', { id: null, file: formationFile({ founders }) });
    const asked = { kind: 'founder.nikKtp', id, purpose: 'mencocokkan KTP' } as const;
    const { value } = await backend.ask('number.reveal', { ...asked, mask: '640804******0002' });
    expect(value).toBe(founders[1]!.nikKtp);
    for (const mask of ['', founders[0]!.nikKtp, '640804******0009'])
      expect((await backend.refusal('number.reveal', { ...asked, mask })).code).toBe('NOT_FOUND');
    const log = queryRows(backend.dataFolder, `SELECT * FROM office_log WHERE what = 'number.reveal'`);
    expect(log).toHaveLength(1);
    expect(JSON.stringify(log)).toContain('Pendiri Contoh 2');
    expect(JSON.stringify(log)).not.toContain(value);
  });
});
