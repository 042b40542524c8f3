/**
 * Before each file of tests in Node: forget the modules that files before it loaded in the same worker. That isolates files
 * from one another, and takes half the time that a worker for each would.
 */
import { vi } from 'vitest';

vi.resetModules();
