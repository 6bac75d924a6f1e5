import type { performanceContract } from '#contract/performance/performance.ts';
import { listIndicators } from '#db/queries/performance/indicator.ts';
import type { Indicator } from '#db/queries/performance/indicator.ts';
import {
  listIndicatorEntries,
  listIndicatorTargets,
  listPerformanceYears,
} from '#db/queries/performance/quarter.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportChapter } from './export-chapter.ts';
import { exportReport } from './export-report.ts';
import { freezeQuarter, thawQuarter } from './freeze.ts';
import { importIndicators } from './import-indicators.ts';
import { printCard, printReport } from './print-report.ts';
import { readRenja } from './renja.ts';
import { readReport } from './report.ts';
import {
  removeIndicator,
  renameIndicator,
  requireIndicator,
  restoreIndicator,
  saveIndicator,
} from './save-indicator.ts';
import { saveEntry, saveTargets } from './save-quarter.ts';
import { printRenja } from './print-renja.ts';
import { readRenjaLine } from './renja-line.ts';
import { saveRenja, saveRenjaNotes } from './save-renja.ts';

const recordOf = ({ removedAt: _removedAt, ...indicator }: Indicator) => ({
  ...indicator,
  names: [...indicator.names],
});

export const performanceHandlers = {
  'performance.years': async (_input, { read }) => {
    await requireOffice(read);
    return listPerformanceYears(read);
  },
  'performance.report': async ({ year, quarter }, { read, today }) =>
    readReport(read, await requireOffice(read), { year, quarter, today }),
  'performance.indicators': async ({ isRemoved }, { read }) => {
    await requireOffice(read);
    return { rows: (await listIndicators(read, { isRemoved })).map(recordOf) };
  },
  'performance.year': async ({ indicatorId, year }, { read }) => {
    await requireOffice(read);
    await requireIndicator(read, indicatorId);
    const targets = await listIndicatorTargets(read, year, indicatorId);
    const entries = await listIndicatorEntries(read, year, indicatorId);
    return {
      year,
      targets: targets.map(({ quarter, amount }) => ({ quarter, amount })),
      basis: targets[0]?.basis ?? '',
      datedOn: targets[0]?.datedOn ?? null,
      targetsUpdatedAt: targets[0]?.updatedAt ?? null,
      entries: entries.map(({ indicatorId: _id, ...entry }) => entry),
    };
  },
  'performance.renja': async ({ year, quarter }, { read, today }) =>
    readRenja(read, await requireOffice(read), { year, quarter, today }),
  'performance.renjaLine': readRenjaLine,
  'performance.saveRenja': saveRenja,
  'performance.saveRenjaNotes': saveRenjaNotes,
  'performance.printRenja': printRenja,
  'performance.save': saveIndicator,
  'performance.correctName': renameIndicator,
  'performance.remove': removeIndicator,
  'performance.restore': restoreIndicator,
  'performance.saveTargets': saveTargets,
  'performance.saveEntry': saveEntry,
  'performance.freeze': freezeQuarter,
  'performance.thaw': thawQuarter,
  'performance.print': printReport,
  'performance.printCard': printCard,
  'performance.export': exportReport,
  'performance.exportChapter': exportChapter,
  'performance.import': importIndicators,
} as const satisfies Handlers<keyof typeof performanceContract>;
