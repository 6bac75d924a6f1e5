import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountOffice, ADMIN, NAME_OF } from './account-office.ts';
import type { AccountOffice } from './account-office.ts';
import { goodFounder, goodFounders, readyFormationFile } from './formation-file.ts';
import { tempFolder } from './temp-folder.ts';
import { newRecord } from './test-record.ts';

const DISTINCT = (serial: number): string => `640804550590${String(7000 + serial)}`;
const PHONES = ['081311112222', '081333334444', '081355556666', '081377778888'] as const;

export interface PeopleOffice extends AccountOffice {
  /** Every NIK KTP that the office knows. */
  readonly niks: readonly string[];
  /** Every telephone that the contract masks. */
  readonly phones: readonly string[];
  /** What opens its doors: ids, subjects and codes. */
  readonly known: readonly string[];
}

const idsIn = (value: unknown): readonly string[] => {
  const ids: string[] = [];
  JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === 'string' && (/(?:^id|Id|sha256|key|code)$/.test(key) || key === 'number'))
      ids.push(inner);
    return inner;
  });
  return ids.filter((id) => id !== '' && id.length <= 64);
};

/**
 * An office with accounts in which people stand wherever the program knows of people: officers, founders of a file and of
 * a cooperative, visitors, an officer whose numbers were changed, scans, a paper, and what was typed and not saved.
 */
export async function peopleOffice(): Promise<PeopleOffice> {
  const office = await accountOffice({ today: '2025-11-18' });
  const { backend } = office;
  const cooperatives = [await newRecord(backend), await newRecord(backend, { name: 'Koperasi Contoh Dua' })];
  const [own = ''] = cooperatives;
  await backend.ask('cooperative.save', {
    id: own,
    changes: { phone: PHONES[0], assignedOfficer: NAME_OF('dewi') },
  });
  for (const [at, cooperativeId] of cooperatives.entries()) {
    const person = {
      id: null,
      name: 'Contoh Aminah',
      nikKtp: DISTINCT(at),
      phone: PHONES[1],
      bornOn: '1990-05-15',
      sex: 'P',
      address: 'Jl. Contoh',
    };
    const term = { organ: 'pengurus', position: 'Ketua', startsOn: '2023-01-01', endsOn: null };
    await backend.ask('role.save', { cooperativeId, id: null, person, ...term } as never);
    const { roles } = await backend.ask('cooperative.get', { id: cooperativeId });
    const [{ id, personId } = { id: '', personId: '' }] = roles;
    const corrected = { ...person, id: personId, nikKtp: DISTINCT(2), phone: PHONES[2] };
    await backend.ask('role.save', { cooperativeId, id, person: corrected, ...term } as never);
    await backend.ask('consultation.record', {
      name: 'Contoh Laila',
      topic: 'halal',
      officer: at === 0 ? NAME_OF('dewi') : ADMIN.name,
      cooperativeId,
      nikKtp: DISTINCT(at + 4),
      phone: PHONES[3],
      outcome: 'follow_up',
      followUpNote: 'Antar formulir',
      dueOn: '2025-11-20',
    } as never);
  }
  const activity = await backend.ask('activity.record', {
    year: 2025,
    kind: 'pelatihan',
    title: 'Pelatihan Contoh',
    batches: [
      {
        number: 1,
        startsOn: '2025-11-18',
        endsOn: '2025-11-19',
        participants: [
          { name: 'Contoh Peserta', nikKtp: DISTINCT(4), cooperativeId: own },
          // Of the same name as people of the register, and tied to none of them.
          { name: 'Contoh Aminah' },
        ],
      },
    ],
  });
  const owned = { name: 'Amplang Contoh', ownerName: 'Contoh Pemilik', ownerNik: DISTINCT(4) };
  const business = await backend.ask('umkm.record', { ...owned, phone: PHONES[3] });
  await backend.ask('umkm.correct', { id: business.id, ...owned, phone: PHONES[2] });
  await backend.ask('licence.record', { umkmId: business.id, kind: 'nib', note: 'Contoh Pemilik' });
  const product = await backend.ask('product.record', {
    umkmId: business.id,
    name: 'Amplang Contoh 250 g',
    kind: 'makanan',
  });
  const halal = await backend.ask('halal.record', { productId: product.id, companion: 'Contoh Aminah' });
  const officer = await backend.ask('coaching.recordOfficer', { name: NAME_OF('dewi') });
  const campaign = await backend.ask('coaching.recordCampaign', {
    name: 'Verifikasi',
    year: 2025,
    startsOn: '2025-11-01',
  });
  await backend.ask('coaching.addTargets', { id: campaign.id, cooperativeIds: [own] });
  await backend.ask('coaching.recordPlan', { year: 2025, cooperativeId: own, goal: 'usaha' });
  await backend.ask('coaching.recordVisit', {
    cooperativeId: own,
    officerIds: [officer.id],
    visitedOn: '2025-11-18',
    outcome: 'met_officers',
    metName: 'Contoh Aminah',
    followUps: [{ task: 'Buku kas' }],
  });
  const founders = [...goodFounders(9), goodFounder(10, { name: 'Contoh Aminah', nikKtp: DISTINCT(2) })];
  const scan = path.join(tempFolder(), 'ktp-contoh.png');
  writeFileSync(
    scan,
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  for (const name of ['Koperasi Konsumen Contoh Satu Sangatta', 'Koperasi Konsumen Contoh Dua Sangatta']) {
    const file = readyFormationFile({ name, founders });
    const { id } = await backend.ask('formation.save', { id: null, file });
    await backend.ask('formation.addScan', { id, code: 'ktp-kk', path: scan });
    if (name.includes('Dua')) continue;
    await backend.ask('formation.setStage', { id, stage: 'ahu', on: '2025-11-18', number: 'AHU-1' });
    await backend.ask('formation.moveToRegister', { id });
  }
  const drafts = await backend.ask('formation.board', { hasMoved: true });
  await backend.ask('people.clarify', {
    key: (await backend.ask('people.overlaps', {})).rows[0]?.key ?? '',
    note: 'sudah',
    on: '2025-11-18',
    officer: ADMIN.name,
  });
  const seen = [
    await backend.ask('cooperative.list', {}),
    await backend.ask('consultation.list', {}),
    await backend.ask('activity.list', {}),
    await backend.ask('umkm.list', {}),
    await backend.ask('licence.list', {}),
    await backend.ask('activity.get', { id: activity.id }),
    await backend.ask('people.overlaps', {}),
    await backend.ask('change.list', { cooperativeId: null }),
    await backend.ask('cooperative.get', { id: own }),
    drafts,
    await backend.ask('formation.get', { id: drafts.rows[0]?.id ?? '' }),
  ];
  const indicator = await backend.ask('performance.save', {
    code: 'K-01',
    name: 'Koperasi aktif',
    formula: 'ratio',
    numerator: 'active',
    denominator: 'total',
    firstYear: 2025,
  });
  const { rows: visited } = await backend.ask('coaching.visits', {});
  return {
    ...office,
    niks: [...[0, 1, 2, 3, 4, 5].map(DISTINCT), ...founders.map(({ nikKtp }) => nikKtp)],
    phones: PHONES,
    known: [
      ...new Set([
        ...idsIn(seen),
        officer.id,
        campaign.id,
        product.id,
        halal.id,
        '64.08',
        '64.08.04',
        '64.08.04.2001',
        'halal',
        'surat-biasa',
        ...visited.map(({ id }) => id),
        indicator.id,
      ]),
    ],
  };
}
