// Plain JavaScript that any Node can run: says clearly when the one that runs is too old for the rest.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This project needs Node 22.18 or newer; this is Node ${process.versions.node}.`);
  console.error(
    '"npm ci" installs a fitting one for "npm run …": run "npm ci" again without "--omit=optional",',
  );
  console.error('or install Node 24 from https://nodejs.org.');
  process.exit(1);
}
