import path from 'node:path';
import type { Folders } from '../base/folders.ts';

export const regionFolder = (folders: Folders): string => path.join(folders.resources, 'region');
