import path from 'node:path';
import Sqlite from 'better-sqlite3';
import * as fc from 'fast-check';
import { DATABASE_FILE } from '#db/kept-states.ts';
import type { InputOf } from '#contract/index.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';
import type { TestBackend } from './test-backend.ts';
import { newRecord } from './test-record.ts';

/** Cooperatives of the register; of one it does not know the place, and the last is another kabupaten's. */
export const COOPERATIVES = [
  { name: 'Koperasi Jasa Uji Satu', regency: '64.08', district: 'Bengalon' },
  { name: 'Koperasi Jasa Uji Dua', regency: '64.08', district: 'Bengalon' },
  { name: 'Koperasi Jasa Uji Tiga', regency: '64.08', district: 'Kaubun' },
  { name: 'Koperasi Jasa Uji Empat', regency: '', district: '' },
  { name: 'Koperasi Jasa Uji Jauh', regency: '64.09', district: 'Waru' },
] as const;
/** Where somebody comes from: those of the register by their place above, then what is only typed. */
const TYPED = ['Koperasi Di Luar Daftar', 'Warung Uji', ''] as const;
const SIDES = COOPERATIVES.length + TYPED.length;

/**
 * People, each one truly one. The first two are of the register (chosen from it, or found by the NIK). Those with another
 * number have a NIK alone; Darma may also stand by name where he always comes from. The others are known by a name and
 * where they come from. Some bear the same name.
 */
const PEOPLE = [
  { name: 'Contoh Abdul', nik: 1, home: null },
  { name: 'Contoh Bahar', nik: 2, home: null },
  { name: 'Contoh Citra', nik: 3, home: 2 },
  { name: 'Contoh Darma', nik: 4, home: 0 },
  { name: 'Contoh Ani', nik: 0, home: 1 },
  { name: 'Contoh Ani', nik: 0, home: 5 },
  { name: 'Contoh Umar', nik: 0, home: 6 },
  { name: 'Contoh Umar', nik: 0, home: 7 },
  { name: 'Contoh Citra', nik: 5, home: 3 },
  { name: 'Contoh Citra', nik: 0, home: 7 },
] as const;

const FUNDS = ['apbd-kabupaten', 'dak-pk2umk', 'apbdes'] as const;
const CODES = ['', '2.17.05.2.01.0001', '2.17.05.2.01.0002', '2.17.06.2.01.0009'] as const;
const STARTS = ['2024-12-29', '2025-01-01', '2025-03-30', '2025-06-29', '2025-09-29', '2025-12-30'] as const;

const participant = fc.record({
  who: fc.nat({ max: PEOPLE.length - 1 }),
  side: fc.nat({ max: SIDES - 1 }),
  isByName: fc.boolean(),
  origin: fc.constantFrom('', '', '64.08', '64.09'),
  /** On which days of the batch: present, or there with another mark. */
  marks: fc.array(fc.constantFrom('present', 'present', 'sick', 'absent', null), {
    minLength: 4,
    maxLength: 4,
  }),
  isRemoved: fc.constantFrom(false, false, false, true),
  /** A substitute, who came onto the list when others had been taken off it. */
  isLate: fc.boolean(),
});
const batch = fc.record({
  after: fc.nat({ max: 3 }),
  days: fc.integer({ min: 1, max: 4 }),
  people: fc.uniqueArray(participant, { selector: ({ who }) => who, maxLength: 6 }),
});
const activity = fc.record({
  year: fc.constantFrom(2024, 2025, 2025),
  start: fc.constantFrom(...STARTS),
  state: fc.constantFrom('done', 'reported', 'done', 'running', 'cancelled'),
  isRemoved: fc.constantFrom(false, false, false, true),
  funds: fc.uniqueArray(fc.constantFrom(...FUNDS), { maxLength: 2 }),
  code: fc.constantFrom(...CODES),
  batches: fc.array(batch, { minLength: 1, maxLength: 3 }),
});
export const activitySets = fc.array(activity, { minLength: 1, maxLength: 4 });
type DrawnActivity = typeof activity extends fc.Arbitrary<infer Value> ? Value : never;
type DrawnParticipant = typeof participant extends fc.Arbitrary<infer Value> ? Value : never;

const sideOf = ({ who, side }: DrawnParticipant): number => PEOPLE[who]?.home ?? side;
const dayAt = (start: string, offset: number): string => addDays(toPlainDate(start), offset);

/** A batch with its own days; each begins some days after the one before. */
function spansOf({ start, batches }: DrawnActivity) {
  let offset = 0;
  return batches.map((one) => {
    offset += one.after;
    const days = Array.from({ length: one.days }, (_, at) => dayAt(start, offset + at));
    return { ...one, span: days };
  });
}

/** One participant who stands, as a person with the list in hand sees him: who, from where, on which days. */
export interface Coming {
  readonly activity: number;
  readonly who: number;
  readonly side: number;
  readonly origin: string;
  readonly days: readonly string[];
}

/** One activity that counts: not taken out, and held. */
export interface Held {
  readonly activity: number;
  readonly title: string;
  readonly year: number;
  readonly funds: readonly string[];
  readonly code: string;
  readonly spans: readonly (readonly string[])[];
}

export const titleOf = (at: number): string => `Pelatihan ${String(at + 1)}`;

/** What counts of a drawn set, by looking at it alone. */
export function countable(drawn: readonly DrawnActivity[]): {
  readonly held: readonly Held[];
  readonly came: readonly Coming[];
} {
  const held: Held[] = [];
  const came: Coming[] = [];
  for (const [at, one] of drawn.entries()) {
    if (one.isRemoved || (one.state !== 'done' && one.state !== 'reported')) continue;
    const spans = spansOf(one);
    const { year, funds, code } = one;
    held.push({ activity: at, title: titleOf(at), year, funds, code, spans: spans.map(({ span }) => span) });
    for (const { people, span } of spans) {
      for (const person of people) {
        if (person.isRemoved) continue;
        const days = span.filter((_, day) => person.marks[day] === 'present');
        const origin = person.origin === '' ? '64.08' : person.origin;
        came.push({ activity: at, who: person.who, side: sideOf(person), origin, days });
      }
    }
  }
  return { held, came };
}

/** An office with the cooperatives and people that sets are drawn from. */
export interface ActivityOffice {
  readonly backend: TestBackend;
  readonly cooperativeIds: readonly string[];
  readonly personIds: readonly string[];
  /** NIK KTP of somebody by place; empty where nobody knows it. */
  readonly nikOf: (who: number) => string;
}

let serial = 0;

/** Cooperatives and people of their own, beside those of an earlier call. */
export async function activityOffice(backend: TestBackend): Promise<ActivityOffice> {
  serial += 1;
  const round = serial;
  const nikOf = (who: number): string => {
    const { nik = 0 } = PEOPLE[who] ?? {};
    return nik === 0 ? '' : `640804170580${String(round * 10 + nik).padStart(4, '0')}`;
  };
  const cooperativeIds: string[] = [];
  for (const { name } of COOPERATIVES)
    cooperativeIds.push(await newRecord(backend, { name: `${name} ${String(round)}` }));
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  for (const [at, { regency, district }] of COOPERATIVES.entries())
    raw
      .prepare('UPDATE cooperative SET regency_code = ?, district_name = ? WHERE id = ?')
      .run(regency === '' ? null : regency, district, cooperativeIds[at]);
  raw.close();
  const personIds: string[] = [];
  for (const who of [0, 1]) {
    const cooperativeId = cooperativeIds[who] ?? '';
    const name = PEOPLE[who]?.name ?? '';
    await backend.ask('role.save', {
      cooperativeId,
      id: null,
      person: { id: null, name, nikKtp: nikOf(who) },
      organ: 'pengurus',
      position: 'Ketua',
      startsOn: null,
      endsOn: null,
    });
    const { roles } = await backend.ask('cooperative.get', { id: cooperativeId });
    personIds.push(roles.find((role) => role.name === name)?.personId ?? '');
  }
  return { backend, cooperativeIds, personIds, nikOf };
}

type Typed = InputOf<'activity.addParticipants'>['participants'][number];

function typedOf(one: DrawnParticipant, { cooperativeIds, personIds, nikOf }: ActivityOffice): Typed {
  const { who, isByName, origin } = one;
  const side = sideOf(one);
  const cooperativeId = cooperativeIds[side] ?? null;
  const isNikWritten = !(isByName && (who === 0 || who === 3));
  return {
    name: PEOPLE[who]?.name ?? '',
    personId: who === 0 ? (personIds[0] ?? null) : null,
    nikKtp: isNikWritten ? nikOf(who) : '',
    cooperativeId,
    business: cooperativeId === null ? (TYPED[side - COOPERATIVES.length] ?? '') : '',
    originCode: origin,
  };
}

/** A line of a list, and who it truly is. */
export interface ListedPerson {
  readonly id: string;
  readonly who: number;
}

/** Writes a set down through the requests that the window sends, in the order in which an office does. */
export async function recordSet(
  office: ActivityOffice,
  drawn: readonly DrawnActivity[],
): Promise<readonly ListedPerson[]> {
  const { backend } = office;
  const lines: ListedPerson[] = [];
  for (const [at, one] of drawn.entries()) {
    const spans = spansOf(one);
    const marksOf = ({ marks }: DrawnParticipant, span: readonly string[]) =>
      span.flatMap((on, day) => {
        const mark = marks[day] ?? null;
        return mark === null ? [] : [{ on, mark }];
      });
    const { id } = await backend.ask('activity.record', {
      year: one.year,
      kind: 'pelatihan',
      title: titleOf(at),
      subActivityCode: one.code,
      state: one.state,
      stateReason: one.state === 'cancelled' ? 'Anggaran dialihkan' : '',
      funds: one.funds.map((source) => ({ source, budgetYear: one.year, amount: null })),
      batches: spans.map(({ people, span }, number) => ({
        number: number + 1,
        startsOn: span[0] ?? '',
        endsOn: span.at(-1) ?? '',
        participants: people
          .filter(({ isLate }) => !isLate)
          .map((person) => ({ ...typedOf(person, office), marks: marksOf(person, span) })),
      })),
    });
    const { batches } = await backend.ask('activity.get', { id });
    for (const [number, { people, span }] of spans.entries()) {
      const listed = batches[number];
      const first = people.filter(({ isLate }) => !isLate);
      const late = people.filter(({ isLate }) => isLate);
      const remove = async (ids: readonly (string | undefined)[], some: readonly DrawnParticipant[]) => {
        for (const [place, { isRemoved, who }] of some.entries())
          if (!isRemoved) lines.push({ id: ids[place] ?? '', who });
          else
            await backend.ask('activity.removeParticipant', {
              id: ids[place] ?? '',
              reason: 'Tidak jadi ikut',
            });
      };
      await remove(
        first.map((_, place) => listed?.participants[place]?.id),
        first,
      );
      if (late.length === 0) continue;
      const batchId = listed?.id ?? '';
      const participants = late.map((person) => typedOf(person, office));
      const { ids } = await backend.ask('activity.addParticipants', { batchId, participants });
      const marks = late.flatMap((person, place) =>
        marksOf(person, span).map((mark) => ({ participantId: ids[place] ?? '', ...mark })),
      );
      if (marks.length > 0) await backend.ask('activity.setAttendance', { batchId, marks });
      await remove(ids, late);
    }
    if (one.isRemoved) await backend.ask('activity.remove', { id, reason: 'Tercatat dua kali' });
  }
  return lines;
}

/** Takes every activity out of the file, so that the next set stands alone; only a test may. */
export function forgetActivities({ dataFolder }: TestBackend): void {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
  raw.pragma('foreign_keys = OFF');
  for (const table of ['activity', 'activity_participant', 'activity_state_event'])
    raw.exec(`DROP TRIGGER IF EXISTS ${table}_no_delete`);
  for (const table of ['attendance', 'participant', 'session', 'batch', 'fund', 'state_event'])
    raw.exec(`DELETE FROM activity_${table}`);
  raw.exec('DELETE FROM activity');
  raw.close();
}
