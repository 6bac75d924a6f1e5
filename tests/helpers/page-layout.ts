/**
 * A pretended window measures nothing: every element would be 0 high and without a parent to be placed in, so that a
 * long list would show no row and Enter would find no next field. Here everything has the size of a small window.
 */
export function giveLayout(): void {
  const { prototype } = HTMLElement;
  define(prototype, 'offsetHeight', () => 600);
  define(prototype, 'offsetWidth', () => 1000);
  define(prototype, 'clientHeight', () => 600);
  define(prototype, 'clientWidth', () => 1000);
  define(prototype, 'offsetParent', function parentOf(this: HTMLElement) {
    return this.parentElement;
  });
  // Fonts never come here: a text that grows with its lines listens for them, a chart waits for them to be drawn.
  const never = new Promise<never>(() => undefined);
  const fonts = Object.assign(new EventTarget(), { ready: never, load: () => never });
  Object.defineProperty(document, 'fonts', { configurable: true, value: fonts });
}

function define(target: HTMLElement, name: string, get: (this: HTMLElement) => unknown): void {
  Object.defineProperty(target, name, { configurable: true, get });
}
