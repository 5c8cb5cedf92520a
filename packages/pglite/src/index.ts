export { type EmbeddedDatabase, type EmbeddedPlace, openEmbedded } from './embedded-database.ts';
