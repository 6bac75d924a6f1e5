import { job } from '../base/job.ts';

/** The words of the QR in a picture. */
export const READ_QR_PICTURE = job<{ readonly path: string }, string>('readQrPicture');
