// Preloaded by the commands: an older Node would fail on the first TypeScript file with a message that helps nobody.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `Pavilion Kiosk needs Node 24 or newer; this is ${process.versions.node}. ` +
      'On Linux and Windows "npm ci" brings it; start through npm ("npm start"). On a Mac install Node 24 first.\n',
  );
  process.exit(1);
}
