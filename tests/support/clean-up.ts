import { afterAll } from 'vitest';
import { deleteFreshFolders } from './folders.ts';

afterAll(deleteFreshFolders);
