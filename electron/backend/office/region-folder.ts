import path from 'node:path';
import type { Folders } from '../folders.ts';

export const regionFolder = (folders: Folders): string => path.join(folders.resources, 'region');
