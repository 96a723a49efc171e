/** `npm run catalogue:sample`: rebuilds the embedded sample catalogue from its sources. */
import { AppError } from '#api/errors.ts';
import { sampleCatalogueFile, sampleMediaDir, sampleSourceDir } from '../paths.ts';
import { publishSample } from './publishSample.ts';

try {
  publishSample({ sourceDir: sampleSourceDir, mediaDir: sampleMediaDir, target: sampleCatalogueFile });
  process.stdout.write(`Sample catalogue written to ${sampleCatalogueFile}\n`);
} catch (error) {
  // A fault in a source line is the author's to mend; its place is in the message, a stack would hide it.
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
