import { createHash } from 'node:crypto';
import { AppError } from '#contract/errors.ts';
import type { StoredPaper } from '#db/queries/paper/paper.ts';
import type { PrintJob } from '../documents/render.ts';

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Freezes what a document will print: its whole job, sealed by a checksum. */
export function sealPaper(subject: string, job: PrintJob): StoredPaper {
  const dataJson = JSON.stringify(job);
  return { kind: job.kind, subject, datedOn: job.info.createdOn, dataJson, sha256: sha256Of(dataJson) };
}

/** The stored job, exactly as sealed. @throws AppError SNAPSHOT_ALTERED when one byte of it has changed */
export function openPaper(paper: StoredPaper): PrintJob {
  requireSeal(paper.dataJson, paper.sha256, `dokumen ${paper.subject}`);
  return JSON.parse(paper.dataJson) as PrintJob;
}

export function requireSeal(text: string, sha256: string, what: string): void {
  if (sha256Of(text) !== sha256) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa: what } });
}
