import type { legalBasisContract } from '#contract/legal-basis.ts';
import type { Handlers } from '../base/handler-types.ts';
import { exportLegalBases } from './export-sheet.ts';
import { importLegalBases } from './import-sheet.ts';
import { printLegalBases } from './print-list.ts';
import {
  correctLegalBasis,
  endLegalBasis,
  recordLegalBasis,
  removeLegalBasis,
  restoreLegalBasis,
} from './save-legal-basis.ts';
import { shownLibrary } from './shown.ts';

export const legalBasisHandlers = {
  'basis.list': (filter, { read, today }) => shownLibrary(read, filter, today),
  'basis.record': recordLegalBasis,
  'basis.correct': correctLegalBasis,
  'basis.end': endLegalBasis,
  'basis.remove': removeLegalBasis,
  'basis.restore': restoreLegalBasis,
  'basis.print': printLegalBases,
  'basis.export': exportLegalBases,
  'basis.import': importLegalBases,
} as const satisfies Handlers<keyof typeof legalBasisContract>;
