import type { Texts } from '../load-texts.ts';
import type { CommitteeModel } from '../model.ts';

/** What every part of the page is made from. */
export interface ViewContext {
  readonly model: CommitteeModel;
  readonly texts: Texts;
  readonly number: (value: number) => string;
}
