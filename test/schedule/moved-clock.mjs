// Loaded before the program by `node --import`: the program itself knows nothing of it. `Date` shows the instant that
// lies in a file, and goes on from there; SIGHUP reads the file again, before the program hears of the signal.
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.TEST_CLOCK_FILE;
const RealDate = globalThis.Date;
let offset = 0;

function read() {
  offset = Number(readFileSync(file, 'utf8')) - RealDate.now();
}

class MovedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offset);
    else super(...given);
  }

  static now() {
    return RealDate.now() + offset;
  }
}

if (file !== undefined) {
  read();
  globalThis.Date = MovedDate;
  if (isMainThread) process.on('SIGHUP', read);
}
