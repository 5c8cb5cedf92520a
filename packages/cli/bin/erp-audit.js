#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// The audit streams, so nearly all it allocates is garbage at once. V8 would let it pile up on a machine with much
// memory; a guest on the ERP's server collects early instead. Measured: a third less memory at the same speed.
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--heap-growing-percent=20');
await import('../dist/main.js');
