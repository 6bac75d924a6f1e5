/** `npm run test:deep` tries generators and fuzz at their full size; `npm test` a sample of the same. */
export const IS_DEEP = process.env['MEJA_DEEP'] === '1';
export const sample = (some: number, whole: number): number => (IS_DEEP ? whole : some);
