// `npm run test:deep`: all of `npm test`, with generators, fuzz and drills at their full size. Before an issue is closed.
process.env['MEJA_DEEP'] = '1';
await import('./test.mjs');
