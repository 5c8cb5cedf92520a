export { engineOf } from './engine.ts';
