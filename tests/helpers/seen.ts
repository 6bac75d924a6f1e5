import type { BackendRequestName, InputOf, OutputOf, RequestName } from '#contract/index.ts';

/** Asks a query and answers its value. */
export type Reader = <Name extends BackendRequestName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<OutputOf<Name>>;

type Input = Readonly<Record<string, unknown>>;
const text = (input: Input, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};

const ofCooperative =
  (key: 'id' | 'cooperativeId') =>
  async (read: Reader, input: Input): Promise<string | null> =>
    (await read('cooperative.get', { id: text(input, key) })).updatedAt;

const lawSeen = ({ rows }: OutputOf<'basis.list'>, input: Input): string | null =>
  rows.find(({ id }) => id === input['id'])?.updatedAt ?? null;

/** A participant is read with the activity; which one is asked of all. */
async function participantSeen(read: Reader, id: string): Promise<string | null> {
  const { rows } = await read('activity.list', { limit: 500 });
  for (const activity of rows) {
    const { batches } = await read('activity.get', { id: activity.id });
    const found = batches.flatMap(({ participants }) => participants).find((one) => one.id === id);
    if (found) return found.updatedAt;
  }
  return null;
}

/** A follow-up is read with its visit, whether or not it is done. */
async function followUpSeen(read: Reader, id: string): Promise<string | null> {
  const { rows } = await read('coaching.visits', { limit: 500 });
  return rows.find(({ followUps }) => followUps.some((one) => one.id === id))?.updatedAt ?? null;
}

const planSeen = async (read: Reader, input: Input): Promise<string | null> =>
  (await read('coaching.plans', { limit: 500 })).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null;

const indicatorSeen = async (read: Reader, input: Input): Promise<string | null> =>
  (await read('performance.indicators', {})).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null;

const indicatorYearSeen = (read: Reader, input: Input) =>
  read('performance.year', { indicatorId: text(input, 'indicatorId'), year: Number(input['year']) });

/** How a page knows the instant that a save carries: what it read before the form was filled in. */
export const SEEN: Readonly<
  Partial<Record<BackendRequestName, (read: Reader, input: Input) => Promise<string | null>>>
> = {
  'cooperative.save': async (read, input) => (input['id'] === null ? null : ofCooperative('id')(read, input)),
  'cooperative.changeStatus': ofCooperative('id'),
  'cooperative.saveRat': ofCooperative('id'),
  'cooperative.saveAmendment': ofCooperative('cooperativeId'),
  'role.save': ofCooperative('cooperativeId'),
  'rat.save': ofCooperative('cooperativeId'),
  'rat.saveQuorum': ofCooperative('cooperativeId'),
  'rat.saveSpecial': ofCooperative('cooperativeId'),
  'inspection.save': ofCooperative('cooperativeId'),
  'worksheet.save': ofCooperative('cooperativeId'),
  'legality.savePermit': ofCooperative('cooperativeId'),
  'dissolution.save': ofCooperative('cooperativeId'),
  'legality.saveAmendmentChecklist': async (read, input) =>
    (await read('legality.amendmentChecklist', { amendmentId: text(input, 'amendmentId') })).updatedAt,
  'account.update': async (read, input) =>
    (await read('account.list', {})).accounts.find(({ id }) => id === input['id'])?.updatedAt ?? null,
  'account.saveSettings': async (read) => (await read('account.list', {})).settingsUpdatedAt,
  'coaching.saveOfficer': async (read, input) =>
    (await read('coaching.officers', { year: 2025 })).rows.find(({ id }) => id === input['id'])?.updatedAt ??
    null,
  'coaching.correctPlan': planSeen,
  'coaching.finishPlan': planSeen,
  'coaching.correctVisit': async (read, input) =>
    (await read('coaching.visit', { id: text(input, 'id') })).updatedAt,
  'coaching.finishFollowUp': async (read, input) => followUpSeen(read, text(input, 'id')),
  'coaching.correctCampaign': async (read, input) =>
    (await read('coaching.campaigns', {})).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null,
  'coaching.handOver': async (read, input) =>
    (await read('coaching.openWork', { officerId: text(input, 'officerId') })).officer.updatedAt,
  'coaching.setTarget': async (read, input) =>
    (await read('coaching.recap', { year: Number(input['year']) })).targetUpdatedAt,
  'office.update': async (read) => (await read('office.get', {}))?.updatedAt ?? null,
  'region.correct': async (read) => (await read('office.get', {}))?.updatedAt ?? null,
  'office.updateSignatory': async (read, input) =>
    (await read('office.get', {}))?.signatories.find(({ id }) => id === input['id'])?.updatedAt ?? null,
  'view.save': async (read, input) =>
    (await read('view.list', {})).find(({ name }) => name === input['name'])?.updatedAt ?? null,
  'award.saveDraft': async (read, input) =>
    (await read('award.programme', { bookYear: Number(input['bookYear']) })).updatedAt,
  'formation.save': async (read, input) =>
    input['id'] === null ? null : (await read('formation.get', { id: text(input, 'id') })).updatedAt,
  'letter.save': async (read, input) => (await read('letter.get', { id: text(input, 'id') })).updatedAt,
  'letter.correct': async (read, input) => (await read('letter.get', { id: text(input, 'id') })).updatedAt,
  'letter.saveMarks': async (read) => (await read('letter.getMarks', {})).updatedAt,
  'proof.savePageAddress': async (read) => (await read('proof.pageAddress', {})).updatedAt,
  'template.save': async (read, input) =>
    (await read('template.get', { code: text(input, 'code') })).updatedAt,
  'certificate.saveStyle': async (read, input) => {
    const { subject } = input as InputOf<'certificate.getStyle'>;
    return (await read('certificate.getStyle', { subject })).updatedAt;
  },
  'printer.save': async (read, input) =>
    (await read('printer.list', {})).profiles.find(
      ({ printer, paper }) => printer === input['printer'] && paper === input['paper'],
    )?.updatedAt ?? null,
  'recap.saveForeword': async (read) => (await read('recap.getForeword', {})).updatedAt,
  'number.saveSetting': async (read) => (await read('number.setting', {})).updatedAt,
  'number.saveClassification': async (read, input) =>
    (await read('number.classification', { year: Number(input['year']) })).updatedAt,
  'number.savePattern': async (read, input) =>
    (await read('number.series', {})).find(({ code }) => code === input['series'])?.updatedAt ?? null,
  'programme.saveLine': async (read, input) =>
    (await read('programme.tree', { year: Number(input['year']) })).rows.find(({ id }) => id === input['id'])
      ?.updatedAt ?? null,
  'performance.save': indicatorSeen,
  'performance.correctName': indicatorSeen,
  'performance.saveTargets': async (read, input) => (await indicatorYearSeen(read, input)).targetsUpdatedAt,
  'performance.saveEntry': async (read, input) =>
    (await indicatorYearSeen(read, input)).entries.find(({ quarter }) => quarter === input['quarter'])
      ?.updatedAt ?? null,
  'performance.saveRenja': async (read, input) =>
    (
      await read('performance.renjaLine', {
        indicatorId: text(input, 'indicatorId'),
        year: Number(input['year']),
      })
    ).updatedAt,
  'performance.saveRenjaNotes': async (read, input) =>
    (
      await read('performance.renja', {
        year: Number(input['year']),
        quarter: input['quarter'] as InputOf<'performance.renja'>['quarter'],
      })
    ).notesUpdatedAt,
  'target.save': async (read, input) =>
    (await read('target.list', { year: Number(input['year']) })).rows.find(({ id }) => id === input['id'])
      ?.updatedAt ?? null,
  'calendar.save': async (read, input) => {
    const year = Number(String(input['day']).slice(0, 4));
    return (
      (await read('calendar.list', { year })).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null
    );
  },
  'reference.save': async (read, input) =>
    (await read('reference.list', {})).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null,
  'honour.save': async (read, input) =>
    (await read('honour.list', {})).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null,
  'activity.save': async (read, input) => (await read('activity.get', { id: text(input, 'id') })).updatedAt,
  'activity.saveTerms': async (read, input) =>
    (await read('activity.get', { id: text(input, 'id') })).updatedAt,
  'activity.changeState': async (read, input) =>
    (await read('activity.get', { id: text(input, 'id') })).updatedAt,
  'activity.saveBatch': async (read, input) =>
    (await read('activity.get', { id: text(input, 'activityId') })).batches.find(
      ({ id }) => id === input['id'],
    )?.updatedAt ?? null,
  'activity.correctParticipant': async (read, input) => participantSeen(read, text(input, 'id')),
  'activity.matchParticipant': async (read, input) => participantSeen(read, text(input, 'id')),
  'umkm.correct': async (read, input) => (await read('umkm.get', { id: text(input, 'id') })).updatedAt,
  'halal.correct': async (read, input) => (await read('halal.get', { id: text(input, 'id') })).updatedAt,
  'product.correct': async (read, input) =>
    (await read('product.list', {})).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null,
  'licence.correct': async (read, input) => (await read('licence.get', { id: text(input, 'id') })).updatedAt,
  'consultation.correct': async (read, input) =>
    (await read('consultation.list', {})).rows.find(({ id }) => id === input['id'])?.updatedAt ?? null,
  'incoming.correct': async (read, input) =>
    (await read('incoming.get', { id: text(input, 'id') })).letter.updatedAt,
  'incoming.correctDisposition': async (read, input) => {
    for (const { id } of (await read('incoming.list', {})).rows) {
      const { dispositions } = await read('incoming.get', { id });
      const found = dispositions.find((one) => one.id === input['id']);
      if (found) return found.updatedAt;
    }
    return null;
  },
  'basis.correct': async (read, input) => lawSeen(await read('basis.list', {}), input),
  'basis.end': async (read, input) => lawSeen(await read('basis.list', {}), input),
  'village.save': async (read, input) =>
    (await read('village.get', { code: text(input, 'code') })).village.updatedAt,
  'village.saveWork': async (read, input) =>
    (await read('village.work', { code: text(input, 'code') })).updatedAt,
  'village.setNeed': async (read, input) =>
    (await read('village.get', { code: text(input, 'code') })).village.updatedAt,
};

/** The input of a save with the instant a page would have read, and of a confirmation with the list it would show. */
export async function withSeen(read: Reader, name: RequestName, input: unknown): Promise<unknown> {
  if (typeof input !== 'object' || input === null) return input;
  const given = input as Input;
  if (name === 'award.confirm' && !('seen' in given)) {
    const { count, checksum } = await read('award.recipients', { bookYear: Number(given['bookYear']) });
    // What is asked about an open signature block has tests of its own.
    return { isOpenSignature: true, ...given, seen: { count, checksum } };
  }
  if (name === 'training.create') return { isOpenSignature: true, ...given };
  if (name === 'village.saveMany' && Array.isArray(given['villages'])) {
    const villages: unknown[] = [];
    for (const one of given['villages']) villages.push(await withSeen(read, 'village.save', one));
    return { ...given, villages };
  }
  const find = Object.entries(SEEN).find(([saving]) => saving === name)?.[1];
  if (!find || 'expectedUpdatedAt' in given) return input;
  // What cannot be read is refused by the save itself, for its own reason.
  return { ...given, expectedUpdatedAt: await find(read, given).catch(() => null) };
}

type Instant = 'expectedUpdatedAt' | 'seen';
type Lenient<Asked> = Asked extends { readonly villages: infer Villages }
  ? Omit<Asked, 'villages'> & {
      readonly villages: Villages extends readonly (infer One)[] ? readonly Lenient<One>[] : never;
    }
  : Omit<Asked, Instant> & Partial<Pick<Asked, Instant & keyof Asked>>;

/** What a test may leave out because `withSeen` reads it. */
export type TestInput<Name extends RequestName> = Lenient<InputOf<Name>>;
