import { describe, expect, test } from 'vitest';
import { placeNodes } from '../../../../renderer/features/people/graph-layout.ts';

const SIZE = { width: 400, height: 200 };
const node = (id: string, isCentre = false) => ({ id, isCentre });

describe('the drawing of a person or cooperative', () => {
  test('has its centre in the middle and everything inside its frame, nothing twice', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `k${index}`);
    const nodes = [node('p', true), ...ids.map((id) => node(id)), node('jauh')];
    const edges = [...ids.map((id) => ({ from: 'p', to: id })), { from: 'jauh', to: 'k3' }];
    const placed = placeNodes(nodes, edges, SIZE);
    expect(placed).toHaveLength(nodes.length);
    expect(placed[0]).toMatchObject({ x: 0, y: 0 });
    expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    for (const { x, y } of placed) {
      expect(Math.abs(x)).toBeLessThanOrEqual(SIZE.width / 2);
      expect(Math.abs(y)).toBeLessThanOrEqual(SIZE.height / 2);
    }
    expect(placeNodes(nodes, edges, SIZE)).toEqual(placed);
  });

  test('one alone stands in the middle, none is no drawing', () => {
    expect(placeNodes([node('p', true)], [], SIZE)).toHaveLength(1);
    expect(placeNodes([], [], SIZE)).toEqual([]);
  });
});
