import type { umkmContract } from '#contract/umkm/umkm.ts';
import { listChildren } from '#db/queries/office/region.ts';
import { countMatching, countUmkms, readUmkms } from '#db/queries/umkm/list.ts';
import type { Scale } from '#rules/umkm/scale.ts';
import { isVagueDay } from '#rules/umkm/vague-day.ts';
import type { Handlers } from '../base/handler-types.ts';
import { refuse } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireAnyUmkm } from './require-umkm.ts';
import { correctUmkm, recordUmkm, removeUmkm, restoreUmkm } from './save-umkm.ts';
import { changeUmkmStatus, undoUmkmStatus } from './change-status.ts';
import { shownLine, shownScale, shownUmkm } from './shown.ts';
import { wordsOn } from './words.ts';

export const umkmHandlers = {
  'umkm.choices': async (_input, { read, today }) => {
    const { regionCode } = await requireOffice(read);
    const { forms, sectors, productKinds, licence } = await wordsOn(read, today);
    const named = (list: readonly { readonly code: string; readonly name: string }[]) =>
      list.map(({ code, name }) => ({ code, name }));
    const licenceKinds = licence.kinds.filter(({ owners }) => owners.includes('umkm'));
    const districts = await listChildren(read, regionCode);
    return {
      forms,
      sectors,
      productKinds,
      licenceKinds: named(licenceKinds),
      districts: named(districts),
    };
  },

  'umkm.standing': async (_input, { read, today }) => {
    await requireOffice(read);
    const { scaleRule } = await wordsOn(read, today);
    const { umkms, products, scales } = await countUmkms(read, scaleRule.value);
    const of = (scale: Scale | null) => scales.find((one) => one.scale === scale)?.count ?? 0;
    return {
      umkms,
      products,
      scales: {
        micro: of('micro'),
        small: of('small'),
        medium: of('medium'),
        large: of('large'),
        unknown: of(null),
      },
      basis: scaleRule.basis,
      inForceFrom: scaleRule.inForceFrom,
    };
  },

  'umkm.list': async ({ offset, limit, ...filter }, { read, today }) => {
    await requireOffice(read);
    const words = await wordsOn(read, today);
    const rows = await readUmkms(read, filter, words.scaleRule.value, { offset, limit });
    return { rows: rows.map((row) => shownLine(row, words, today)) };
  },

  'umkm.count': async (filter, { read, today }) => {
    await requireOffice(read);
    const { scaleRule } = await wordsOn(read, today);
    return { total: await countMatching(read, filter, scaleRule.value) };
  },

  'umkm.get': async ({ id }, { read, today }) => {
    await requireOffice(read);
    return shownUmkm(read, await requireAnyUmkm(read, id), await wordsOn(read, today), today);
  },

  'umkm.scale': async ({ capital, sales, on, started }, { read }) => {
    await requireOffice(read);
    if (!isVagueDay(started)) return refuse('started', 'Tulis tanggalnya, atau tahunnya saja: 2019.');
    return shownScale({ capital, sales, started, choice: '' }, await wordsOn(read, on), on);
  },

  'umkm.record': recordUmkm,
  'umkm.correct': correctUmkm,
  'umkm.remove': removeUmkm,
  'umkm.restore': restoreUmkm,
  'umkm.recordStatus': changeUmkmStatus,
  'umkm.undoStatus': undoUmkmStatus,
} as const satisfies Handlers<keyof typeof umkmContract>;
