import type { halalContract } from '#contract/halal/halal.ts';
import { findCase, listEvents } from '#db/queries/halal/case.ts';
import {
  countCases,
  countLacking,
  countStages,
  findHalalProduct,
  readCases,
  readLacking,
} from '#db/queries/halal/list.ts';
import { listChildren } from '#db/queries/office/region.ts';
import type { Handlers } from '../base/handler-types.ts';
import { notFound } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportHalal } from './export-halal.ts';
import { refuseUnknownAnswers, shownConditions, shownVerdict } from './judge.ts';
import { readHalalRecap } from './recap.ts';
import { correctCase, recordCase, recordStage, removeCase, restoreCase, undoStage } from './save-case.ts';
import { shownCase, shownLacking, shownLines, shownProduct } from './shown.ts';
import { halalWordsOn, kindsAsked, stageText } from './words.ts';

export const halalHandlers = {
  'halal.choices': async (_input, { read, today }) => {
    const { regionCode } = await requireOffice(read);
    const { stages, funds } = await halalWordsOn(read, today);
    const districts = await listChildren(read, regionCode);
    return { stages, funds, districts: districts.map(({ code, name }) => ({ code, name })) };
  },
  'halal.conditions': async (asked, { read, today }) => {
    await requireOffice(read);
    return shownConditions(asked, read, today);
  },
  'halal.check': async ({ on, ...given }, { read, today }) => {
    await requireOffice(read);
    const words = await halalWordsOn(read, today);
    refuseUnknownAnswers(given, words);
    return shownVerdict(given, words, on);
  },
  'halal.ofProduct': async ({ productId }, { read, today }) => {
    await requireOffice(read);
    const product = await findHalalProduct(read, productId);
    if (!product) throw notFound('Produk');
    return shownProduct(read, product, await halalWordsOn(read, today));
  },
  'halal.get': async ({ id }, { read, today }) => {
    await requireOffice(read);
    const found = await findCase(read, id);
    if (!found) throw notFound('Permohonan halal');
    const events = (await listEvents(read, [id])).get(id) ?? [];
    return shownCase(found, events, await halalWordsOn(read, today));
  },
  'halal.list': async ({ offset, limit, ...filter }, { read, today }) => {
    await requireOffice(read);
    const lines = await readCases(read, filter, { offset, limit });
    return { rows: await shownLines(read, lines, await halalWordsOn(read, today)) };
  },
  'halal.count': async (filter, { read }) => {
    await requireOffice(read);
    return { total: await countCases(read, filter) };
  },
  'halal.lacking': async ({ offset, limit, ...filter }, { read, today }) => {
    await requireOffice(read);
    const words = await halalWordsOn(read, today);
    const rows = await readLacking(read, { ...filter, kinds: kindsAsked(words) }, { offset, limit });
    return { rows: rows.map((row) => shownLacking(row, words)) };
  },
  'halal.countLacking': async (filter, { read, today }) => {
    await requireOffice(read);
    const words = await halalWordsOn(read, today);
    return { total: await countLacking(read, { ...filter, kinds: kindsAsked(words) }) };
  },
  'halal.standing': async (_input, { read, today }) => {
    await requireOffice(read);
    const words = await halalWordsOn(read, today);
    const counts = await countStages(read);
    const known = ['', ...words.stages.map(({ code }) => code)];
    // A stage that the office took off its list still holds what was recorded at it.
    const codes = [...known, ...[...counts.keys()].filter((code) => !known.includes(code))];
    return {
      cases: [...counts.values()].reduce((sum, one) => sum + one, 0),
      lacking: await countLacking(read, { kinds: kindsAsked(words), districtCode: null, text: '' }),
      stages: codes.map((code) => ({
        code: code === '' ? 'none' : code,
        name: stageText(code, words),
        count: counts.get(code) ?? 0,
      })),
    };
  },
  'halal.recap': readHalalRecap,
  'halal.record': recordCase,
  'halal.correct': correctCase,
  'halal.recordStage': recordStage,
  'halal.undoStage': undoStage,
  'halal.remove': removeCase,
  'halal.restore': restoreCase,
  'halal.export': async ({ path: target, ...asked }, context) => {
    await requireOffice(context.read);
    return { path: target, rowCount: await exportHalal(asked, target, context) };
  },
} as const satisfies Handlers<keyof typeof halalContract>;
