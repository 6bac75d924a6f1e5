/** The first line of a list that leaves a sample office; reading it back passes over it as over any title. */
export const SAMPLE_LINE = 'CONTOH: dari kantor contoh, bukan data dinas';

export interface ListOrigin {
  readonly isSample: boolean;
}
