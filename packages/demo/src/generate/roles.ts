import { NULL_DATE, storedBefore } from '../calendar.ts';
import type { UserRoleRow } from '../organisation-rows.ts';
import type { World } from '../world.ts';

/** Role, its names, and what it allows. One role is one function, so that what a person holds is what the roles say. */
const ROLES: readonly (readonly [code: string, name: string, english: string, object: string])[] = [
  ['VENDOR_MASTER', '供应商档案维护', 'Maintain supplier master', 'supplier'],
  ['PO_ENTRY', '采购订单录入', 'Enter purchase orders', 'po_head'],
  ['PO_APPROVAL', '采购订单审批', 'Approve purchase orders', 'po_approval'],
  ['GOODS_RECEIPT', '收货入库', 'Goods receipt', 'goods_receipt'],
  ['AP_INVOICE', '采购发票录入', 'Enter supplier invoices', 'ap_invoice'],
  ['PAYMENT', '付款执行', 'Execute payments', 'payment'],
  ['BANK_RECON', '银行对账', 'Bank reconciliation', 'bank_statement'],
  ['CUSTOMER_MASTER', '客户档案维护', 'Maintain customer master', 'customer'],
  ['SO_ENTRY', '销售订单录入', 'Enter sales orders', 'so_head'],
  ['PRICE_MASTER', '销售价格维护', 'Maintain sales prices', 'price_list'],
  ['SHIPPING', '发货出库', 'Ship goods', 'delivery'],
  ['AR_INVOICE', '销售开票', 'Issue customer invoices', 'ar_invoice'],
  ['AR_RECEIPT', '收款', 'Post incoming payments', 'receipt'],
  ['ITEM_MASTER', '物料档案维护', 'Maintain material master', 'item'],
  ['BOM_MASTER', '物料清单维护', 'Maintain bills of material', 'bom'],
  ['WO_RELEASE', '工单下达', 'Release work orders', 'work_order'],
  ['WO_CONFIRM', '报工领料', 'Confirm production', 'confirmation'],
  ['STOCK_ADJUST', '盘点差异过账', 'Post count differences', 'stock_adjustment'],
  ['STOCK_COUNT', '仓库保管与盘点', 'Custody and counting of stock', 'stock_count'],
  ['GL_ENTRY', '凭证填制', 'Enter journals', 'journal'],
  ['GL_POST', '凭证审核', 'Post journals', 'journal_posting'],
  ['PERIOD_CLOSE', '会计期间开关', 'Open and close periods', 'period'],
  ['USER_ADMIN', '用户管理', 'User administration', 'app_user'],
  ['ROLE_ADMIN', '角色权限管理', 'Role administration', 'app_role'],
  ['HR_MASTER', '员工档案维护', 'Maintain employee master', 'staff'],
  ['PAYROLL', '工资发放', 'Run payroll', 'payroll'],
];

/** A role that only reads; every account has it. */
export const READ_ROLE = 'READ_ALL';
/** Everything, everywhere. */
export const SUPER_ROLE = 'SYS_ALL';
/** A super role out of use. */
export const RETIRED_SUPER_ROLE = 'SYS_ALL_OLD';
/** A collective role that reaches the super role through another. */
export const EMERGENCY_ROLE = 'EMERGENCY';

export function addRoles(world: World): void {
  for (const [role_code, name, name_en, object] of ROLES) {
    world.insert('app_role', { role_code, name, name_en, all_rights: 'N', in_use: 'Y' });
    for (const activity of ['create', 'change']) world.insert('app_role_right', { role_code, object, activity });
  }
  for (const [role_code, name, name_en, all_rights, in_use] of [
    [READ_ROLE, '全模块查询', 'Read everything', 'N', 'Y'],
    [SUPER_ROLE, '系统超级权限', 'All rights', 'Y', 'Y'],
    [RETIRED_SUPER_ROLE, '旧超级权限（停用）', 'All rights (retired)', 'Y', 'N'],
    [EMERGENCY_ROLE, '应急处理', 'Emergency', 'N', 'Y'],
    ['IT_DUTY', '信息部值班', 'IT on duty', 'N', 'Y'],
  ] as const) {
    world.insert('app_role', { role_code, name, name_en, all_rights, in_use });
  }
  world.insert('app_role_right', { role_code: READ_ROLE, object: '*', activity: 'read' });
  for (const [role_code, included] of [
    [EMERGENCY_ROLE, 'IT_DUTY'],
    ['IT_DUTY', SUPER_ROLE],
    // Somebody closed a circle; who follows it must not walk for ever.
    ['IT_DUTY', EMERGENCY_ROLE],
  ] as const) {
    world.insert('app_role_includes', { role_code, included });
  }
}

/** An assignment without an end. */
export function assignment(user_id: string, role_code: string, days = 1390): UserRoleRow {
  return {
    ...{ user_id, role_code, valid_from: '2020-01-01', valid_to: NULL_DATE },
    ...{ granted_at: storedBefore(days), granted_by: 'U702' },
  };
}
