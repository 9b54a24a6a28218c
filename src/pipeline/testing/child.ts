import {runIn, withoutTelemetry} from './run';

/** A run in a process of its own, so that a test can kill it. Arguments: folder, raw folder. */
const [folder, raw] = process.argv.slice(2) as [string, string];
runIn(folder, raw, {choose: withoutTelemetry}).then(
  ({failed}) => {
    process.exitCode = failed.length;
  },
  (thrown: unknown) => {
    console.error(thrown);
    process.exitCode = 1;
  },
);
