import { describe, expect, test } from 'vitest';
import type { BackendRequestName } from '#contract/index.ts';
import { ACCESS } from '#contract/access/index.ts';
import { contract } from '#contract/index.ts';
import type { RequestEntry } from '#contract/define.ts';
import { sample } from '../../helpers/deep.ts';
import { accountOffice, ADMIN, NAME_OF } from '../../helpers/account-office.ts';
import type { AccountOffice } from '../../helpers/account-office.ts';
import { databaseRows } from '../../helpers/database-rows.ts';
import { diceOf, shapedInput } from '../../helpers/shaped-input.ts';

const NIK = '6408044505900001';
const PHONE = '081234567890';

interface Prepared extends AccountOffice {
  readonly own: string;
  readonly other: string;
}

/** Two cooperatives: one is Contoh Dewi's to accompany, the other nobody's; each with a consultation. */
async function prepared(): Promise<Prepared> {
  const office = await accountOffice({ hasRegister: true });
  const { backend, add } = office;
  const { rows } = await backend.ask('cooperative.list', { limit: 2 });
  const [own, other] = rows.map(({ id }) => id) as [string, string];
  await backend.ask('bulk.apply', {
    target: { ids: [own] },
    change: { field: 'assignedOfficer', value: NAME_OF('dewi') },
  } as never);
  for (const [officer, cooperativeId] of [
    [NAME_OF('dewi'), own],
    [ADMIN.name, other],
  ])
    await backend.ask('consultation.record', {
      name: `Pengunjung ${String(officer)}`,
      topic: 'halal',
      officer,
      cooperativeId,
      nikKtp: NIK,
      phone: PHONE,
      followUpNote: 'Antar formulir',
      dueOn: '2025-11-20',
      outcome: 'follow_up',
    } as never);
  await add('dewi', 'companion');
  return { ...office, own, other };
}

describe('a companion', () => {
  test('sees the cooperatives that name her, whatever is asked', async () => {
    const { backend, own, other, enter } = await prepared();
    await enter('dewi');
    for (const input of [{}, { filters: [{ field: 'officer', in: [ADMIN.name] }] }, { text: 'koperasi' }]) {
      const { rows } = await backend.ask('cooperative.list', input as never);
      const { total } = await backend.ask('cooperative.count', input as never);
      const isHers = !('filters' in input);
      expect({ input, ids: rows.map(({ id }) => id), total }).toEqual({
        input,
        ids: isHers ? [own] : [],
        total: isHers ? 1 : 0,
      });
    }
    expect((await backend.ask('cooperative.get', { id: own })).id).toBe(own);
    for (const id of [other, 'tidak-ada'])
      expect((await backend.refusal('cooperative.get', { id })).code).toBe('NOT_OWN_WORK');
  });

  test('writes under her own name alone, and changes nobody else’s record', async () => {
    const { backend, own, other, enter } = await prepared();
    const all = (await backend.ask('consultation.list', {})).rows;
    const foreign = all.find(({ officer }) => officer === ADMIN.name);
    await enter('dewi');
    const { rows } = await backend.ask('consultation.list', { officer: ADMIN.name });
    expect(rows.map(({ officer }) => officer)).toEqual([NAME_OF('dewi')]);
    expect((await backend.ask('consultation.count', { officer: ADMIN.name })).total).toBe(rows.length);
    expect((await backend.ask('consultation.followUps', {})).waiting).toBe(1);
    const facts = { name: 'Contoh Baru', topic: 'halal', officer: ADMIN.name };
    const made = await backend.ask('consultation.record', { ...facts, cooperativeId: own });
    const written = (await backend.ask('consultation.list', {})).rows.find(({ id }) => id === made.id);
    expect(written?.officer).toBe(NAME_OF('dewi'));
    expect((await backend.refusal('consultation.record', { ...facts, cooperativeId: other })).code).toBe(
      'NOT_OWN_WORK',
    );
    const id = foreign?.id ?? '';
    const before = databaseRows(backend.dataFolder)['consultation'];
    for (const [name, input] of [
      ['consultation.remove', { id, reason: 'x' }],
      ['consultation.restore', { id }],
      [
        'consultation.correct',
        { ...facts, id, heldOn: '2025-11-18', expectedUpdatedAt: foreign?.updatedAt ?? null },
      ],
    ] as const) {
      const answer = await backend.dispatch({ name, input });
      expect({ name, answer }).toMatchObject({
        name,
        answer: { ok: false, error: { code: 'NOT_OWN_WORK' } },
      });
    }
    expect(databaseRows(backend.dataFolder)['consultation']).toEqual(before);
  });

  test('visits her cooperatives, and says so as herself', async () => {
    const { backend, own, other, enter } = await prepared();
    await enter('dewi');
    const visit = {
      verifiedOn: '2025-11-17',
      outcome: 'found',
      officer: ADMIN.name,
      evidence: 'foto',
      note: '',
    };
    const answer = await backend.dispatch({
      name: 'cooperative.addVerification',
      input: { ...visit, id: own },
    });
    if (!answer.ok && answer.error.code === 'INVALID_INPUT')
      throw new Error(JSON.stringify(answer.error.details));
    expect(answer.ok).toBe(true);
    expect(JSON.stringify((await backend.ask('cooperative.get', { id: own })).verifications)).toContain(
      NAME_OF('dewi'),
    );
    expect((await backend.refusal('cooperative.addVerification', { ...visit, id: other })).code).toBe(
      'NOT_OWN_WORK',
    );
  });

  test('has drafts of her own, which nobody else opens, and opens nobody else’s', async () => {
    const { backend, enter } = await prepared();
    const subject = 'consultation:new';
    await backend.ask('draft.save', { subject, content: 'rahasia rini' });
    await enter('dewi');
    expect(await backend.ask('draft.get', { subject })).toBeNull();
    await backend.ask('draft.save', { subject, content: 'tulisan dewi' });
    expect(await backend.ask('draft.get', { subject })).toMatchObject({ content: 'tulisan dewi' });
    await backend.ask('draft.discard', { subject });
    await enter('rini');
    expect(await backend.ask('draft.get', { subject })).toMatchObject({ content: 'rahasia rini' });
  });
});

describe('numbers of people by role', () => {
  test('are opened by whom they are for, and each time is written down under the account', async () => {
    const { backend, add, enter } = await prepared();
    for (const [login, role] of [
      ['kabid', 'leader'],
      ['sari', 'operator'],
      ['tamu', 'reader'],
    ] as const)
      await add(login, role);
    const { rows } = await backend.ask('consultation.list', {});
    const id = rows[0]?.id ?? '';
    const code = async (kind: string) => {
      const answer = await backend.dispatch({ name: 'number.reveal', input: { kind, id, purpose: 'uji' } });
      return answer.ok ? (answer.value as { value: string }).value : answer.error.code;
    };
    const found: Record<string, readonly string[]> = {};
    for (const login of ['rini', 'kabid', 'sari', 'tamu', 'dewi']) {
      await enter(login);
      found[login] = [await code('consultation.nikKtp'), await code('consultation.phone')];
    }
    const no = 'NOT_ALLOWED';
    expect(found).toEqual({
      rini: [NIK, PHONE],
      kabid: [NIK, PHONE],
      sari: [no, PHONE],
      tamu: [no, no],
      dewi: [no, no],
    });
    await backend.close();
    const log = databaseRows(backend.dataFolder)['office_log'] as readonly {
      what: string;
      detail_json: string;
    }[];
    const who = log
      .filter(({ what }) => what === 'number.reveal')
      .map(({ detail_json }) => (JSON.parse(detail_json) as { who: string }).who);
    expect(who.sort()).toEqual(
      [ADMIN.name, ADMIN.name, NAME_OF('kabid'), NAME_OF('kabid'), NAME_OF('sari')].sort(),
    );
  });

  test.each(['reader', 'companion', 'operator'] as const)(
    'no answer to a %s holds a NIK or a whole telephone, unless the contract says numbers',
    { timeout: 600_000 },
    async (role) => {
      const { backend, own, add, enter } = await prepared();
      const person = {
        id: null,
        name: 'Contoh Aminah',
        nikKtp: NIK,
        phone: PHONE,
        bornOn: null,
        sex: 'P',
        address: '',
      };
      const term = { startsOn: null, endsOn: null };
      await backend.ask('role.save', {
        cooperativeId: own,
        id: null,
        person,
        organ: 'pengurus',
        position: 'Ketua',
        ...term,
      } as never);
      const login = role === 'companion' ? 'dewi' : 'lain';
      if (login === 'lain') await add('lain', role);
      const known = [
        own,
        (await backend.ask('consultation.list', {})).rows[0]?.id ?? '',
        '64.08',
        '2024',
        'halal',
      ];
      await enter(login);
      const leaks: string[] = [];
      let answered = 0;
      for (const [index, [name, entry]] of (
        Object.entries(contract) as [BackendRequestName, RequestEntry][]
      ).entries()) {
        const { allow, exposes } = ACCESS[name];
        if (
          entry.kind !== 'query' ||
          exposes === 'numbers' ||
          typeof allow === 'string' ||
          !allow.includes(role)
        )
          continue;
        const dice = diceOf(index + 1);
        for (let tried = 0; tried < sample(6, 60); tried += 1) {
          const input = tried === 0 ? {} : shapedInput(entry.input, dice, known);
          const answer = await backend.dispatch({ name, input });
          if (!answer.ok) continue;
          answered += 1;
          const text = JSON.stringify(answer.value);
          if (text.includes(NIK) || text.includes(PHONE)) leaks.push(name);
        }
      }
      expect([...new Set(leaks)]).toEqual([]);
      expect(answered).toBeGreaterThan(role === 'companion' ? 5 : 60);
    },
  );
});
