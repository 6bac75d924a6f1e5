import { buildProgram } from '../../electron/setup/built-program.mjs';

/**
 * Tests start the backend's thread and the headless door as the product does: bundled. From source Node would strip
 * their types with WebAssembly in every thread, which is slow and, in a process that ends and starts many threads,
 * now and then crashes it (V8 frees a wrapper of the thread that has ended).
 */
export const setup = () => buildProgram(['backend', 'proof-page']);
