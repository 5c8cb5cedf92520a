/** How the ERP writes yes and no. */
export type Flag = 'Y' | 'N';

export interface DeptRow {
  dept_no: string;
  name: string;
  name_en: string;
  parent_no: string | null;
  in_use: Flag;
}

export interface StaffRow {
  emp_no: string;
  comp: string;
  name: string;
  dept_no: string | null;
  /** 1900-01-01 while the person is here. */
  left_on: string | null;
  in_use: Flag;
  /** The account, where personnel keeps it; most accounts name their person themselves. */
  user_id: string | null;
}

export interface UserRow {
  user_id: string;
  login: string;
  name: string;
  emp_no: string | null;
  /** `D` a person's account, `S` of an interface, `P` of a customer in the portal. */
  kind: 'D' | 'S' | 'P';
  locked: Flag;
  admin_flag: Flag;
  last_login: string | null;
  valid_to: string;
  created_at: string;
}

export interface RoleRow {
  role_code: string;
  name: string;
  name_en: string;
  all_rights: Flag;
  in_use: Flag;
}

export interface RoleIncludesRow {
  role_code: string;
  included: string;
}

export interface RoleRightRow {
  role_code: string;
  object: string;
  activity: string;
}

export interface UserRoleRow {
  user_id: string;
  role_code: string;
  valid_from: string;
  valid_to: string;
  granted_at: string;
  granted_by: string | null;
}
