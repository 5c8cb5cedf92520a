import { AuditError, type EntityName, type LocalizedText, type Source } from '@erp-audit/core';
import { type Profile, profileModel, profileTables } from '@erp-audit/engine';
import type { EntityProposal, FieldProposal, ProfileProposal } from '@erp-audit/profiler';

const REFUSED: LocalizedText = { en: 'the database refuses its expression', 'zh-CN': '数据库拒绝该表达式' };
const ENTITY_REFUSED: LocalizedText = { en: 'the database refuses its statement', 'zh-CN': '数据库拒绝其语句' };

/**
 * Has the database plan the statement of every written entity, without executing any, and takes out what it refuses:
 * single fields first, else the entity.
 */
export async function checkStatements(
  source: Source,
  proposal: ProfileProposal,
  load: (proposal: ProfileProposal) => Promise<Profile>,
): Promise<ProfileProposal> {
  const profile = await load(proposal);
  const planner = new Planner(source, profile);
  const entities: EntityProposal[] = [];
  for (const each of proposal.entities) entities.push(each.isWritten ? await checkEntity(planner, each) : each);
  return { ...proposal, entities };
}

async function checkEntity(planner: Planner, proposal: EntityProposal): Promise<EntityProposal> {
  const { entity, mapping } = proposal;
  if (mapping === undefined) return proposal;
  const written = mapping.fields.filter(({ isWritten }) => isWritten).map(({ field }) => field);
  if (await planner.accepts(entity, written)) return proposal;
  const fields: FieldProposal[] = [];
  for (const field of mapping.fields) {
    const isRefused = field.isWritten && !(await planner.accepts(entity, [field.field]));
    fields.push(isRefused ? { ...field, isWritten: false, reasons: [...field.reasons, REFUSED] } : field);
  }
  const kept = fields.filter(({ isWritten }) => isWritten).map(({ field }) => field);
  const isAccepted = await planner.accepts(entity, kept);
  return {
    ...proposal,
    mapping: { ...mapping, fields },
    isWritten: isAccepted,
    problem: isAccepted ? proposal.problem : ENTITY_REFUSED,
  };
}

class Planner {
  readonly #source: Source;
  readonly #profile: Profile;

  constructor(source: Source, profile: Profile) {
    this.#source = source;
    this.#profile = profile;
  }

  /** True where the database can plan the entity with its key, label, state and these fields. */
  async accepts(entity: EntityName, fields: readonly string[]): Promise<boolean> {
    const tables = profileTables(this.#profile, this.#source.dialect, 'UTC');
    const model = profileModel(this.#profile).entity(entity);
    if (model === undefined) return false;
    const keys = Array.from({ length: model.keyParts }, (_, index) => `key_${index + 1}`);
    const status = model.fields.has('status') ? ['status', 'status_raw'] : [];
    try {
      await this.#source.planCost(tables.select(entity, ['company', ...keys, 'label', ...status, ...fields]));
      return true;
    } catch (error) {
      if (error instanceof AuditError && REFUSALS.has(error.code)) return false;
      throw error;
    }
  }
}

const REFUSALS: ReadonlySet<string> = new Set(['SOURCE_QUERY_FAILED', 'SOURCE_OBJECT_MISSING', 'SOURCE_DENIED']);
