import { describe, expect, it } from 'vitest';
import { type ReadinessPlace, switchOn } from './readiness-text.ts';

type Session = Parameters<typeof switchOn>[0];
type Readiness = Parameters<typeof switchOn>[1];

const PLACE: ReadinessPlace = { profile: 'demo', isShipped: true, file: './erp-audit.yaml' };

function advice(detail: string): string | undefined {
  const readiness = { rule: { id: 'ownership/made-elsewhere' }, reason: 'not_configured', detail } as Readiness;
  return switchOn({ locale: 'en' } as Session, readiness, PLACE);
}

describe('the line that switches a rule on', () => {
  it('is written as YAML where the setting lies inside another', () => {
    expect(advice('ownerMap.customer')).toBe(
      'To switch on, under rules.set of ./erp-audit.yaml: ownership/made-elsewhere: { ownerMap: { customer: … } }',
    );
  });

  it('names a plain setting', () => {
    expect(advice('ownerMap')).toMatch(/: \{ ownerMap: … \}$/);
  });
});
