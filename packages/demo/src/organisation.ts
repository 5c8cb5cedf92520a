import type { Dataset, RoleRow, UserRow } from './dataset.ts';
import { daysBefore, timeBefore } from './nights.ts';

const DEPARTMENTS: readonly (readonly [string, string, string, string | null])[] = [
  ['D00', '总经办', 'General management', null],
  ['D10', '销售部', 'Sales', 'D00'],
  ['D11', '海外销售组', 'Export sales', 'D10'],
  ['D20', '采购部', 'Procurement', 'D00'],
  ['D30', '仓储物流部', 'Warehouse and logistics', 'D00'],
  ['D40', '财务部', 'Finance', 'D00'],
  ['D50', '研发工程部', 'Engineering', 'D00'],
  ['D60', '生产部', 'Production', 'D00'],
  ['D70', '信息部', 'Information technology', 'D00'],
  ['D80', '人力资源部', 'Human resources', 'D00'],
];

/** One role is one function, so that what a person holds is what the roles say. */
const ROLES: readonly (readonly [string, string, string])[] = [
  ['VENDOR_MASTER', '供应商档案维护', 'Maintain supplier master'],
  ['PO_ENTRY', '采购订单录入', 'Enter purchase orders'],
  ['PO_APPROVAL', '采购订单审批', 'Approve purchase orders'],
  ['GOODS_RECEIPT', '收货入库', 'Goods receipt'],
  ['AP_INVOICE', '采购发票录入', 'Enter supplier invoices'],
  ['PAYMENT', '付款执行', 'Execute payments'],
  ['BANK_RECON', '银行对账', 'Bank reconciliation'],
  ['CUSTOMER_MASTER', '客户档案维护', 'Maintain customer master'],
  ['SO_ENTRY', '销售订单录入', 'Enter sales orders'],
  ['PRICE_MASTER', '销售价格维护', 'Maintain sales prices'],
  ['SHIPPING', '发货出库', 'Ship goods'],
  ['AR_INVOICE', '销售开票', 'Issue customer invoices'],
  ['AR_RECEIPT', '收款', 'Post incoming payments'],
  ['ITEM_MASTER', '物料档案维护', 'Maintain material master'],
  ['BOM_MASTER', '物料清单维护', 'Maintain bills of material'],
  ['WO_RELEASE', '工单下达', 'Release work orders'],
  ['WO_CONFIRM', '报工领料', 'Confirm production'],
  ['STOCK_ADJUST', '盘点差异过账', 'Post count differences'],
  ['STOCK_COUNT', '仓库保管与盘点', 'Custody and counting of stock'],
  ['GL_ENTRY', '凭证填制', 'Enter journals'],
  ['GL_POST', '凭证审核', 'Post journals'],
  ['PERIOD_CLOSE', '会计期间开关', 'Open and close periods'],
  ['USER_ADMIN', '用户管理', 'User administration'],
  ['ROLE_ADMIN', '角色权限管理', 'Role administration'],
  ['HR_MASTER', '员工档案维护', 'Maintain employee master'],
  ['PAYROLL', '工资发放', 'Run payroll'],
];

interface Person {
  readonly user: string;
  readonly login: string;
  readonly name: string;
  readonly department: string;
  readonly roles: readonly string[];
  readonly company?: string;
}

/** Bundles of roles that no pair of the shipped matrix forbids. */
const PEOPLE: readonly Person[] = [
  { user: 'U101', login: 'chen.jing', name: '陈静', department: 'D10', roles: ['SO_ENTRY'] },
  { user: 'U102', login: 'liu.yang', name: '刘洋', department: 'D10', roles: ['SO_ENTRY'] },
  { user: 'U103', login: 'zhao.min', name: '赵敏', department: 'D10', roles: ['SO_ENTRY'] },
  { user: 'U104', login: 'sun.lei', name: '孙磊', department: 'D10', roles: ['PRICE_MASTER'] },
  { user: 'U105', login: 'he.xue', name: '何雪', department: 'D10', roles: ['CUSTOMER_MASTER'] },
  { user: 'U111', login: 'm.keller', name: 'Markus Keller', department: 'D11', roles: ['SO_ENTRY'], company: '2000' },
  { user: 'U112', login: 'a.dubois', name: 'Anne Dubois', department: 'D11', roles: ['SO_ENTRY'], company: '2000' },
  { user: 'U201', login: 'wang.fang', name: '王芳', department: 'D20', roles: ['PO_ENTRY'] },
  { user: 'U202', login: 'li.qiang', name: '李强', department: 'D20', roles: ['PO_ENTRY'] },
  { user: 'U203', login: 'zhou.ting', name: '周婷', department: 'D20', roles: ['PO_ENTRY'] },
  { user: 'U204', login: 'wu.gang', name: '吴刚', department: 'D20', roles: ['PO_APPROVAL'] },
  { user: 'U205', login: 'xu.li', name: '徐丽', department: 'D20', roles: ['VENDOR_MASTER'] },
  { user: 'U211', login: 'j.braun', name: 'Julia Braun', department: 'D20', roles: ['PO_ENTRY'], company: '2000' },
  {
    user: 'U301',
    login: 'ma.chao',
    name: '马超',
    department: 'D30',
    roles: ['GOODS_RECEIPT', 'SHIPPING', 'STOCK_COUNT'],
  },
  { user: 'U302', login: 'hu.bin', name: '胡斌', department: 'D30', roles: ['GOODS_RECEIPT', 'STOCK_COUNT'] },
  { user: 'U303', login: 'guo.yan', name: '郭燕', department: 'D30', roles: ['STOCK_ADJUST'] },
  { user: 'U401', login: 'lin.na', name: '林娜', department: 'D40', roles: ['AP_INVOICE'] },
  { user: 'U402', login: 'gao.wei', name: '高伟', department: 'D40', roles: ['PAYMENT'] },
  { user: 'U403', login: 'liang.hong', name: '梁红', department: 'D40', roles: ['BANK_RECON'] },
  { user: 'U404', login: 'song.jie', name: '宋杰', department: 'D40', roles: ['AR_INVOICE'] },
  { user: 'U405', login: 'tang.xin', name: '唐欣', department: 'D40', roles: ['AR_RECEIPT'] },
  { user: 'U406', login: 'feng.bo', name: '冯波', department: 'D40', roles: ['GL_ENTRY'] },
  { user: 'U407', login: 'deng.lan', name: '邓岚', department: 'D40', roles: ['GL_POST', 'PERIOD_CLOSE'] },
  { user: 'U408', login: 'qin.yu', name: '秦宇', department: 'D40', roles: ['AP_INVOICE'] },
  { user: 'U501', login: 'cao.rui', name: '曹睿', department: 'D50', roles: ['ITEM_MASTER', 'BOM_MASTER'] },
  { user: 'U502', login: 'peng.kai', name: '彭凯', department: 'D50', roles: ['ITEM_MASTER'] },
  { user: 'U503', login: 't.nowak', name: 'Tomasz Nowak', department: 'D50', roles: ['ITEM_MASTER'], company: '2000' },
  { user: 'U601', login: 'yuan.hui', name: '袁慧', department: 'D60', roles: ['WO_RELEASE'] },
  { user: 'U602', login: 'jiang.tao', name: '蒋涛', department: 'D60', roles: ['WO_CONFIRM'] },
  { user: 'U701', login: 'shen.hao', name: '沈浩', department: 'D70', roles: ['USER_ADMIN'] },
  { user: 'U702', login: 'han.lu', name: '韩璐', department: 'D70', roles: ['ROLE_ADMIN'] },
  { user: 'U801', login: 'yao.mei', name: '姚梅', department: 'D80', roles: ['HR_MASTER'] },
  { user: 'U802', login: 'fan.li', name: '范丽', department: 'D80', roles: ['PAYROLL'] },
];

/** Left the company; their accounts are locked. */
const LEAVERS: readonly Person[] = [
  { user: 'U190', login: 'qian.jun', name: '钱俊', department: 'D10', roles: [] },
  { user: 'U290', login: 'd.fischer', name: 'Daniel Fischer', department: 'D20', roles: [], company: '2000' },
  { user: 'U490', login: 'luo.ping', name: '罗平', department: 'D40', roles: ['AP_INVOICE', 'PAYMENT'] },
];

export const SELLERS = { '1000': ['U101', 'U102', 'U103'], '2000': ['U111', 'U112'] } as const;
export const BUYERS = { '1000': ['U201', 'U202', 'U203'], '2000': ['U211'] } as const;
export const ENGINEERS = { '1000': ['U501', 'U502'], '2000': ['U503'] } as const;
export type Company = keyof typeof SELLERS;

function account(person: Person, locked: boolean): UserRow {
  const emp_no = `E${person.user.slice(1)}`;
  const { user: user_id, login, name } = person;
  return {
    user_id,
    login,
    name,
    emp_no,
    kind: 'D',
    locked,
    last_login: timeBefore(locked ? 120 : 2, '08:31:00'),
    created_at: timeBefore(1400),
  };
}

function addPerson(data: Dataset, person: Person, left: boolean): void {
  data.staff.push({
    emp_no: `E${person.user.slice(1)}`,
    company_no: person.company ?? '1000',
    name: person.name,
    dept_no: person.department,
    left_on: left ? daysBefore(118) : null,
    active: !left,
  });
  data.app_user.push(account(person, left));
  for (const role_code of person.roles) {
    data.app_user_role.push({
      user_id: person.user,
      role_code,
      valid_to: null,
      granted_at: timeBefore(1390),
      granted_by: 'U702',
    });
  }
}

/** Departments, staff, accounts and roles without any conflict of duties. */
export function addOrganisation(data: Dataset): void {
  for (const [dept_no, name, name_en, parent_no] of DEPARTMENTS) {
    data.department.push({ dept_no, name, name_en, parent_no, active: true });
  }
  for (const [role_code, name, name_en] of ROLES) {
    data.app_role.push({ role_code, name, name_en, is_admin: false } satisfies RoleRow);
  }
  for (const person of PEOPLE) addPerson(data, person, false);
  for (const person of LEAVERS) addPerson(data, person, true);
  for (const [user_id, login, name] of [
    ['U901', 'svc.mes', 'MES interface'],
    ['U902', 'svc.edi', 'EDI interface'],
  ] as const) {
    data.app_user.push({
      user_id,
      login,
      name,
      emp_no: null,
      kind: 'S',
      locked: false,
      last_login: timeBefore(1, '02:10:00'),
      created_at: timeBefore(1400),
    });
  }
  for (const role_code of ['PO_ENTRY', 'AP_INVOICE']) {
    data.app_user_role.push({
      user_id: 'U902',
      role_code,
      valid_to: null,
      granted_at: timeBefore(1390),
      granted_by: 'U702',
    });
  }
}
