import type { licenceContract } from '#contract/licence/licence.ts';
import { findLicence, listLicencesOf } from '#db/queries/licence/licence.ts';
import { recapLicences } from '#db/queries/licence/recap.ts';
import { countLicences, countStandings, readLicences } from '#db/queries/licence/register.ts';
import { LICENCE_STANDINGS, usualEnd } from '#rules/licence/licence.ts';
import type { LicenceStanding } from '#rules/licence/licence.ts';
import { readLicenceNumber } from '#rules/licence/number.ts';
import type { Handlers } from '../base/handler-types.ts';
import { notFound } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireAnyUmkm } from '../umkm/require-umkm.ts';
import { exportLicences } from './export-licences.ts';
import { groupNames } from './recap-words.ts';
import { correctLicence, recordLicence, removeLicence, restoreLicence } from './save-licence.ts';
import { shownLicence, shownLine } from './shown.ts';
import { kindOf, licenceWordsOn } from './words.ts';

export const licenceHandlers = {
  'licence.choices': async (_input, { read, today }) => {
    await requireOffice(read);
    const { kinds, funds, day } = await licenceWordsOn(read, today);
    return { kinds, funds, umkmDays: day.umkmDays, cooperativeDays: day.cooperativeDays };
  },

  'licence.standing': async (_input, { read, today }) => {
    await requireOffice(read);
    const counts = await countStandings(read, (await licenceWordsOn(read, today)).day);
    const of = (standing: LicenceStanding) => counts.find((one) => one.standing === standing)?.count ?? 0;
    return {
      licences: counts.reduce((sum, { count }) => sum + count, 0),
      standings: Object.fromEntries(LICENCE_STANDINGS.map((one) => [one, of(one)])) as Record<
        LicenceStanding,
        number
      >,
    };
  },

  'licence.list': async ({ offset, limit, ...filter }, { read, today }) => {
    await requireOffice(read);
    const words = await licenceWordsOn(read, today);
    const rows = await readLicences(read, filter, words.day, { offset, limit });
    return { rows: rows.map((row) => shownLine(row, words)) };
  },

  'licence.count': async (filter, { read, today }) => {
    await requireOffice(read);
    return { total: await countLicences(read, filter, (await licenceWordsOn(read, today)).day) };
  },

  'licence.ofUmkm': async ({ umkmId, isRemoved }, { read, today }) => {
    await requireOffice(read);
    await requireAnyUmkm(read, umkmId);
    const words = await licenceWordsOn(read, today);
    const rows = await listLicencesOf(read, umkmId, isRemoved);
    return { rows: rows.map((row) => shownLicence(row, words)) };
  },

  'licence.get': async ({ id }, { read, today }) => {
    await requireOffice(read);
    const found = await findLicence(read, id);
    if (!found) throw notFound('Izin');
    return shownLicence(found, await licenceWordsOn(read, today));
  },

  'licence.recap': async ({ by, ...filter }, { read, today }) => {
    await requireOffice(read);
    const words = await licenceWordsOn(read, today);
    const { groups, sum } = await recapLicences(read, { by, filter, day: words.day });
    const nameOf = await groupNames(read, by, words);
    return { rows: groups.map((group) => ({ ...group, name: nameOf(group.key) })), sum };
  },

  'licence.readNumber': async ({ kind: code, number, issuedOn }, { read, today }) => {
    await requireOffice(read);
    const words = await licenceWordsOn(read, today);
    const kind = kindOf(code, words, code);
    if (!kind) return { hints: [], warnings: [], endYear: null, usualEnd: null, pirt: null };
    const { pirt, ...seen } = readLicenceNumber(kind, number, words.pirt);
    return {
      ...seen,
      usualEnd: usualEnd(kind, issuedOn),
      pirt: pirt && { figures: pirt.figures, packaging: pirt.packaging, food: pirt.food },
    };
  },

  'licence.record': recordLicence,
  'licence.correct': correctLicence,
  'licence.remove': removeLicence,
  'licence.restore': restoreLicence,
  'licence.export': async ({ path: target, ...filter }, context) => {
    await requireOffice(context.read);
    return { path: target, rowCount: await exportLicences(filter, target, context) };
  },
} as const satisfies Handlers<keyof typeof licenceContract>;
