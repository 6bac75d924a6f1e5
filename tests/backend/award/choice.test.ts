import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const YEAR = { bookYear: 2024 };
const ELIGIBLE = 256;
const PLANNED = 54;

async function planned(count: number | null = PLANNED): Promise<TestBackend> {
  const backend = await officeBackend({ hasRegister: true });
  const { criteria, giver } = await backend.ask('award.programme', YEAR);
  await backend.ask('award.saveDraft', { ...YEAR, criteria: { ...criteria, plannedCount: count }, giver });
  return backend;
}

const chosenIds = async (backend: TestBackend) =>
  (await backend.ask('award.ranking', YEAR)).rows.filter((row) => row.isChosen).map(({ id }) => id);
const recipientIds = async (backend: TestBackend) =>
  (await backend.ask('award.recipients', YEAR)).rows.map(({ id }) => id);

describe('choosing among the eligible', () => {
  test('without a plan everybody eligible receives; a plan proposes the first of the ranking', async () => {
    const backend = await planned(null);
    expect((await recipientIds(backend)).length).toBe(ELIGIBLE);
    expect(await backend.ask('award.ranking', YEAR)).toMatchObject({
      planned: null,
      isProposal: true,
      total: ELIGIBLE,
      chosen: ELIGIBLE,
    });
    const { criteria, giver } = await backend.ask('award.programme', YEAR);
    await backend.ask('award.saveDraft', {
      ...YEAR,
      criteria: { ...criteria, plannedCount: PLANNED },
      giver,
    });
    const ranking = await backend.ask('award.ranking', YEAR);
    expect(ranking).toMatchObject({ planned: PLANNED, isProposal: true, total: ELIGIBLE, chosen: PLANNED });
    expect(ranking.rows.map(({ rank }) => rank)).toEqual(
      Array.from({ length: ELIGIBLE }, (_, index) => index + 1),
    );
    expect(ranking.rows.every(({ rank, isChosen }) => isChosen === rank <= PLANNED)).toBe(true);
    const grades = ranking.rows.map(({ grade }) => grade);
    expect(grades).toEqual(grades.toSorted());
  });

  test('taking is one choice in place of another; the first taking is the plan', async () => {
    const backend = await planned(null);
    const first = await backend.ask('award.take', { ...YEAR, count: PLANNED });
    expect(first).toMatchObject({ chosen: PLANNED, lacking: 0, isPlanNew: true, excluded: 0 });
    expect(first.added).toEqual([]);
    expect(first.removed).toHaveLength(ELIGIBLE - PLANNED);
    expect((await backend.ask('award.programme', YEAR)).criteria.plannedCount).toBe(PLANNED);
    const more = await backend.ask('award.take', { ...YEAR, count: PLANNED + 6 });
    expect(more).toMatchObject({ chosen: PLANNED + 6, removed: [], isPlanNew: false });
    expect(more.added).toHaveLength(6);
    // Another number than planned stays to be seen: the plan is not moved by a taking.
    expect(await backend.ask('award.ranking', YEAR)).toMatchObject({ planned: PLANNED, chosen: PLANNED + 6 });
  });

  test('fewer eligible than asked for: all are taken and the lack is said', async () => {
    const backend = await planned(300);
    expect(await backend.ask('award.take', { ...YEAR, count: 300 })).toMatchObject({
      chosen: ELIGIBLE,
      lacking: 300 - ELIGIBLE,
    });
    expect((await recipientIds(backend)).length).toBe(ELIGIBLE);
  });

  test('many are left out with one reason, the next move up, and taking keeps them out', async () => {
    const backend = await planned();
    await backend.ask('award.take', { ...YEAR, count: PLANNED });
    const { rows } = await backend.ask('award.ranking', YEAR);
    const out = rows.slice(3, 22).map(({ id }) => id);
    const left = await backend.ask('award.tickMany', {
      ...YEAR,
      cooperativeIds: out,
      choice: 'exclude',
      reason: 'Sedang diperiksa',
    });
    expect(left.ticked).toBe(19);
    expect(left.removed.toSorted()).toEqual(out.toSorted());
    expect(left.added).toEqual(rows.slice(PLANNED, PLANNED + 19).map(({ id }) => id));
    const after = await backend.ask('award.ranking', YEAR);
    expect(after).toMatchObject({ chosen: PLANNED, excluded: 19 });
    // Who was left out keeps the place in the order.
    expect(after.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const again = await backend.ask('award.take', { ...YEAR, count: PLANNED });
    expect(again).toMatchObject({ chosen: PLANNED, excluded: 19, added: [], removed: [] });
    expect(await recipientIds(backend)).toHaveLength(PLANNED);
    for (const id of out) {
      expect((await backend.ask('award.assess', { ...YEAR, cooperativeId: id })).tick?.reason).toBe(
        'Sedang diperiksa',
      );
    }
    // What was changed is enough to take it back.
    await backend.ask('award.tickMany', {
      ...YEAR,
      cooperativeIds: out,
      choice: 'by_rule',
      reason: 'Diurungkan',
    });
    await backend.ask('award.choose', { ...YEAR, add: left.removed, remove: left.added });
    expect(await chosenIds(backend)).toEqual(rows.slice(0, PLANNED).map(({ id }) => id));
  });

  test('one taken by decision is kept by the next taking, whatever its rank', async () => {
    const backend = await planned();
    const { notEligible } = await backend.ask('award.check', YEAR);
    const one = notEligible[0]?.id ?? '';
    await backend.ask('award.tick', { ...YEAR, cooperativeId: one, choice: 'include', reason: 'Perintis' });
    expect(await chosenIds(backend)).toContain(one);
    const taken = await backend.ask('award.take', { ...YEAR, count: PLANNED });
    expect(taken).toMatchObject({ chosen: PLANNED, included: 1 });
    expect(await recipientIds(backend)).toContain(one);
  });

  test('ticked by hand; an excluded one and a stranger cannot be', async () => {
    const backend = await planned();
    const { rows } = await backend.ask('award.ranking', YEAR);
    const [first, second] = [rows[0]?.id ?? '', rows[1]?.id ?? ''];
    const late = rows[100]?.id ?? '';
    expect(await backend.ask('award.choose', { ...YEAR, add: [late], remove: [first] })).toEqual({
      chosen: PLANNED,
      added: [late],
      removed: [first],
    });
    await backend.ask('award.tick', {
      ...YEAR,
      cooperativeId: second,
      choice: 'exclude',
      reason: 'Diperiksa',
    });
    for (const id of [second, 'tidak-ada']) {
      expect(await backend.refusal('award.choose', { ...YEAR, add: [id], remove: [] })).toMatchObject({
        code: 'AWARD_NOT_A_CANDIDATE',
      });
    }
    // The next of the ranking stands in for the one that was left out.
    expect(await backend.ask('award.ranking', YEAR)).toMatchObject({ chosen: PLANNED, isProposal: false });
  });

  test('what the window chose the door confirms, and a choice changed meanwhile is refused', async () => {
    const backend = await planned();
    await backend.ask('award.take', { ...YEAR, count: PLANNED });
    const { count, checksum } = await backend.ask('award.recipients', YEAR);
    const chosen = await chosenIds(backend);
    const other = (await backend.ask('award.ranking', YEAR)).rows[PLANNED]?.id ?? '';
    // As many, but another one.
    await backend.ask('award.choose', { ...YEAR, add: [other], remove: chosen.slice(0, 1) });
    const seen = { ...YEAR, on: '2025-11-18', isOpenSignature: true, seen: { count, checksum } };
    expect((await backend.refusal('award.confirm', seen)).code).toBe('AWARD_LIST_CHANGED');
    await backend.ask('award.choose', { ...YEAR, add: chosen.slice(0, 1), remove: [other] });
    expect(await backend.ask('award.confirm', seen)).toMatchObject({ recipientCount: PLANNED });
    const award = await backend.ask('award.get', YEAR);
    expect(award?.recipients.map(({ cooperativeId }) => cooperativeId).toSorted()).toEqual(chosen.toSorted());
    expect((await backend.refusal('award.take', { ...YEAR, count: 3 })).code).toBe('AWARD_DRAFT_NEEDED');
    expect((await backend.refusal('award.choose', { ...YEAR, add: [], remove: chosen })).code).toBe(
      'AWARD_DRAFT_NEEDED',
    );
  });

  test('an emptied choice confirms nobody', async () => {
    const backend = await planned();
    await backend.ask('award.choose', { ...YEAR, add: [], remove: await chosenIds(backend) });
    expect(await backend.ask('award.ranking', YEAR)).toMatchObject({ chosen: 0, isProposal: false });
    expect((await backend.refusal('award.confirm', { ...YEAR, on: '2025-11-18' })).code).toBe(
      'AWARD_NO_RECIPIENT',
    );
  });
});
