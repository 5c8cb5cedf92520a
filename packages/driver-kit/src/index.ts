export * from './acquire.ts';
export * from './connection-schema.ts';
export * from './error-context.ts';
export * from './network-error.ts';
export * from './pool.ts';
export * from './source-errors.ts';
export * from './statement-watch.ts';
export * from './transport-warnings.ts';
