import type { EvaluationClosing, EvaluationLine } from '#contract/evaluation/evaluation.ts';
import type { OutputOf } from '#contract/index.ts';
import { day } from './page-samples.ts';

export const ROW: EvaluationLine = {
  id: 'k1',
  name: 'KSP Maju',
  districtName: 'Sangatta Utara',
  grade: 'B',
  isRatReported: true,
  rat: 'reported',
  isOnTime: false,
  isBusinessRunning: true,
  status: 'active',
  legalEntityNumber: '12/BH/2001',
  activity: 'active',
  isOverridden: false,
  localClass: 'healthy',
  predicate: null,
  certificate: 'valid',
};

export const CLOSING: EvaluationClosing = {
  version: 1,
  cutOffOn: day('2025-10-31'),
  closedAt: '2025-11-01T03:00:00.000Z',
  closedBy: 'rini',
  rowCount: 1200,
  reopening: null,
};

export const SUMMARY: OutputOf<'evaluation.summary'> = {
  isClosed: false,
  total: 1200,
  reported: 900,
  dated: 1,
  datedOnTime: 0,
  undated: 0,
  unplaced: 0,
  onTime: 700,
  overridden: 1,
  grade: { A: 1, B: 2 },
  activity: { active: 3 },
  localClass: {},
  predicate: {},
  certificate: {},
  localClassDefinition: 'Kelas dinas menurut SK.',
  activityBasis: 'Permenkop 9/2018',
  closings: [],
};
