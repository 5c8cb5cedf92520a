// Plain JavaScript, as the process it runs in.

/** @typedef {'damaged' | 'textTooLong' | 'tooManyMerges' | 'unknownEncoding'} StopReason */

/** Why reading a file ended before its end, by the name of the sentence that is said about it. */
export class ReadingStopped extends Error {
  /** @param {StopReason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}
