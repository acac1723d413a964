/** Builds all pages into the folder that is given. Started by `npm run build`, never by hand. */
import { build } from 'astro';

// The command that started this may be killed without a chance to say so: then the channel closes.
const orphaned = () => process.exit(1);
process.on('disconnect', orphaned);

const [outDir] = process.argv.slice(2);
await build({ root: '.', outDir });
process.off('disconnect', orphaned);
process.disconnect?.();
