import { job } from '../base/job.ts';
import type { ShrunkPhoto } from '../documents/picture/shrink-photo.ts';

/** Judges and shrinks a photo; a large one takes a second and much memory. */
export const SHRINK_PHOTO = job<{ readonly path: string }, ShrunkPhoto>('shrinkPhoto');
