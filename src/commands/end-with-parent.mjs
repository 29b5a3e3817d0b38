/** Loaded by tools that a command starts: killed together, or a build that nobody waits for would go on for half a minute. */
import { whenParentEnds } from './parent.mjs';

whenParentEnds(() => process.exit(1));
