import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { PeopleDrawing, type Centre } from '../../../../renderer/features/people/people-drawing.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

const LONG = 'Koperasi Serba Usaha Bina Sejahtera Bersama';
const GRAPH: OutputOf<'people.graph'> = {
  nodes: [
    { id: 'o1', kind: 'person', name: 'Siti', isCentre: true },
    { id: 'k1', kind: 'cooperative', name: LONG, isCentre: false },
    { id: 'o2', kind: 'person', name: 'Budi', isCentre: false },
  ],
  edges: [
    { from: 'o1', to: 'k1', label: 'Ketua', organ: 'pengurus' },
    { from: 'o1', to: 'o2', label: 'suami dan istri', organ: 'kin' },
    { from: 'o2', to: 'k9', label: 'Pengawas', organ: 'pengawas' },
  ],
  kinships: [],
};

function open(graph = GRAPH) {
  const onCentre = vi.fn<(centre: Centre) => void>();
  return { ...renderPart(<PeopleDrawing graph={graph} onCentre={onCentre} />), onCentre };
}

describe('the drawing of who sits where with whom', () => {
  test('says who stands in the middle and what each one is, the whole name also where it is drawn short', () => {
    const { page } = open();
    const drawing = page.getByRole('group', { name: 'Hubungan Siti' });
    const names = page.getAllByRole('button').map((node) => node.getAttribute('aria-label'));
    expect(names).toEqual(['Siti, orang', `${LONG}, koperasi`, 'Budi, orang']);
    expect(drawing.querySelectorAll('circle')).toHaveLength(2);
    expect([...drawing.querySelectorAll('text')].map((text) => text.textContent)[1]).toBe(
      'Koperasi Serba Usaha Bina…',
    );
  });

  test('a declared relation is drawn otherwise than an office; what ties to nobody here is left out', () => {
    const { page } = open();
    const lines = [...page.getByRole('group').querySelectorAll('line')];
    expect(lines.map((line) => line.textContent)).toEqual(['Ketua', 'suami dan istri']);
    expect(lines[0]?.getAttribute('class')).not.toBe(lines[1]?.getAttribute('class'));
  });

  test('Tab reaches every one, Enter and the space bar put it in the middle', async () => {
    const { user, onCentre } = open();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard(' ');
    await user.keyboard('a');
    expect(onCentre.mock.calls).toEqual([[{ cooperativeId: 'k1' }], [{ personId: 'o2' }]]);
  });

  test('nobody in the middle is no drawing', () => {
    const { page } = open({ ...GRAPH, nodes: [] });
    expect(page.queryByRole('group')).toBeNull();
  });
});
