import type { Style } from '../style.ts';
import type { Layout } from './layout.ts';
import { officeLayout } from './office-layout.ts';

export function layoutOf(style: Style): Layout {
  return officeLayout(style);
}
