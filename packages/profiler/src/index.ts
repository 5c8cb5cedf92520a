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
export type { Level } from './weights.ts';
