export { certaintyText, profileYaml } from './profile-yaml.ts';
export type {
  CodeProposal,
  EntityProposal,
  FieldProposal,
  MappingProposal,
  ProfileProposal,
  StatusProposal,
  TableProposal,
} from './proposal.ts';
export { type ProposeOptions, type ProposeStep, proposeProfile } from './propose-profile.ts';
export { ideasFor } from './suggest/ideas.ts';
export { type JudgedIdea, judgeIdeas } from './suggest/judge-ideas.ts';
export { repeatedIdeas } from './suggest/repeated-ideas.ts';
export { type RuleFileOptions, ruleFiles } from './suggest/rule-files.ts';
export type { Basis, IdeaCount, MappedRecords, RuleIdea, RuleTerm } from './suggest/rule-idea.ts';
export { listFields, listProbe, MOST_VALUES, valueIdea } from './suggest/value-ideas.ts';
export type { Level } from './weights.ts';
