import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { StoredPaper } from '#db/queries/paper/paper.ts';
import { checkStored, readStored, unreadable } from '#db/read-stored.ts';
import { storedDay } from '../documents/layout/stored-shape.ts';
import { isDocumentKind, sealedShapesOf } from '../documents/registry.ts';
import type { PrintJob } from '../documents/render.ts';

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A sealed job as text. Papers of release 0.1.0 carry no version: they are of version 1. */
const sealedJob = z.looseObject({
  version: z.int().min(1).default(1),
  kind: z.string().refine(isDocumentKind),
  info: z.looseObject({ title: z.string(), createdOn: storedDay }),
  data: z.unknown(),
});

/** Freezes what a document will print: its whole job with the version of its shape, sealed by a checksum. */
export function sealPaper(subject: string, job: PrintJob): StoredPaper {
  const dataJson = sealJob(job);
  return { kind: job.kind, subject, datedOn: job.info.createdOn, dataJson, sha256: sha256Of(dataJson) };
}

/** The text of a job that can be opened again. @throws Error for a kind without a sealed shape, or data of another */
export function sealJob(job: PrintJob): string {
  const sealed = sealedShapesOf(job.kind);
  const shape = sealed?.shapes[sealed.current];
  if (!sealed || !shape) throw new Error(`${job.kind} has no shape to be sealed in`);
  shape.parse(job.data);
  return JSON.stringify({ version: sealed.current, ...job });
}

/**
 * The stored job, exactly as sealed.
 * @throws AppError SNAPSHOT_ALTERED when one byte of it has changed; DatabaseError STORED_DATA_UNREADABLE
 */
export function openPaper(paper: StoredPaper): PrintJob {
  return openJob(paper.dataJson, paper.sha256, `dokumen ${paper.subject}`);
}

/** A sealed job, read by the shape of the version it was sealed in. @throws as `openPaper` */
export function openJob(text: string, sha256: string, what: string): PrintJob {
  requireSeal(text, sha256, what);
  const { version, kind, info, data } = readStored(sealedJob, text, what);
  const shape = sealedShapesOf(kind)?.shapes[version];
  if (!shape) throw unreadable(what, `bentuk versi ${version} tidak dikenal program ini`);
  // The shape found is the one of this kind: what it lets through is this kind's data.
  return { kind, info, data: checkStored(shape, data, what) } as PrintJob;
}

export function requireSeal(text: string, sha256: string, what: string): void {
  if (sha256Of(text) !== sha256) throw new AppError('SNAPSHOT_ALTERED', { facts: { apa: what } });
}
