/** `npm run test:deep` tries generators and fuzz at their full size; `npm test` a sample of the same. */
export const sample = (some: number, whole: number): number =>
  process.env['MEJA_DEEP'] === '1' ? whole : some;
