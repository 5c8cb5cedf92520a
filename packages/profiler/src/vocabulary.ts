/**
 * Words that name the same thing in table and column names: English, German, French, Chinese characters and pinyin, and
 * the abbreviations ERPs are written with. A word may mean several things (`item` is a line or a material); the context
 * decides. Collected from public data models: Odoo, Tryton, ERPNext, iDempiere and Openbravo, Dolibarr, Dynamics AX and
 * Business Central, SAP ECC, Oracle E-Business Suite, Yonyou U8 and NC, Kingdee K/3 and Cloud, Northwind, AdventureWorks.
 */
const WORDS = {
  // Things
  order: 'order ordered ord commande auftrag bestellung dingdan 订单 saleorder purchaseorder',
  purchase:
    'purchase purchasing purch procurement po pur buy buying einkauf bestell bestellung achat caigou cg 采购 ekko',
  sales: 'sale sales so sal sell selling verkauf vente xiaoshou xs 销售 vbak customerorder',
  line: 'line lines item detail details det position pos entry entries mx mingxi ligne zeile 明细 行 subtable',
  header: 'header headers head hdr main master mst kopf entete 主表 heads',
  customer:
    'customer customers cust cus client clients debtor debitor kunde kunden acheteur kehu kh 客户 kna kunnr soldto billto',
  supplier:
    'supplier suppliers supply vendor vendors vend ven creditor kreditor lieferant lieferanten fournisseur fourn gongyingshang gys 供应商 lfa lifnr',
  partner:
    'partner bpartner businesspartner bp party thirdparty tiers societe soc geschaeftspartner wanglai 往来单位 counterparty customersupplier',
  material:
    'product products prod material materials mat item items article articles artikel produit produits part sku inventory inv icitem invcode wuliao wl cunhuo 物料 存货 产品 商品 goods mara matnr merchandise',
  user: 'user users usr login useraccount benutzer utilisateur yonghu 用户 operator appuser sysuser uname',
  employee:
    'employee employees emp staff personnel mitarbeiter personal employe salarie yuangong zhiyuan psndoc 员工 职员 人员 worker person',
  department:
    'department departments dept dep dpt division abteilung bumen 部门 orgunit orgstructure organization organisation org',
  role: 'role roles rolle juese 角色 responsibility profile',
  group: 'group groups grp gruppe groupe usergroup 组',
  permission:
    'permission permissions privilege right rights droit recht access acl grant quanxian 权限 authorization auth duty perm',
  bom: 'bom boms billofmaterial billofmaterials stueckliste nomenclature recipe 清单 物料清单',
  workorder:
    'workorder workorders wo mo mom icmo jobcard fertigungsauftrag gongdan 工单 生产订单 discretejob pmo prodorder',
  production: 'production manufacturing manufacture mrp mfg fertigung fabrication shengchan sc 生产 prd',
  stock: 'stock stocks inventory warehouse lager entrepot kucun kc 库存 ic inventaire storage storehouse stk',
  movement:
    'movement movements move moves mouvement bewegung transaction transactions trans trx ledger journal history yidong 异动 流水 rdrecord',
  balance: 'balance quant quants onhand level levels bin bestand currentstock yue 余额 结存 storageonhand',
  invoice: 'invoice invoices inv bill bills facture rechnung fapiao 发票 invoicing voucher factur',
  location: 'location locations bin place lagerort emplacement cangku huowei 仓库 库位 locator warehouse wh',
  batch: 'batch lot charge pihao 批次 批号 serial prodlot',
  company:
    'company companies corp entity entite mandant mandt bukrs firma gongsi 公司 法人 dataareaid tenant legalentity adclient orgid',
  template: 'template tmpl tmplid vorlage modele moban 模板',
  contact: 'contact contacts ansprechpartner kontakt lianxiren 联系人 interlocuteur attention',
  accounting: 'account accounts accounting acct compta fibu kuaiji 会计',
  object: 'object model menu window process form resource screen program tcode page fonction module',
  // Attributes
  name: 'name nom bezeichnung mingcheng xingming 名称 姓名 title label libelle intitule lib description desc designation companyname',
  first: 'first given vorname prenom firstname',
  last: 'last family nachname lastname surname latest derniere letzte zuihou previous',
  number:
    'no num number nr nummer numero hao bianhao 编号 单号 documentno docno billno vbillcode increment reference ref code bianma 编码 value',
  code: 'code codes sku ref reference bianma 编码 artikelnummer searchkey value abbreviation',
  id: 'id rowid key pk fk oid guid uuid uid hid',
  status:
    'status statut state zustand etat zhuangtai 状态 docstatus stage fstatus closestatus documentstatus lifecycle',
  active: 'active activeflag isactive enabled enable enablestate actif aktiv qiyong 启用 open current valid salable',
  inactive:
    'inactive disabled disable blocked block locked deleted delete archived discontinued closed forbidden forbid suspended obsolete cancelled canceled geschlossen gesperrt ferme jinyong 停用 禁用 deletion loekz loevm',
  date: 'date datum jour riqi 日期 day time datetime timestamp ts on at when dat',
  due: 'due deadline faellig echeance promised promise required requested need needby commitment planned plan expected expect planarrv yujiao jiaohuo 交货 arrive livraison lieferdatum deliverydate',
  delivery: 'delivery deliver delivered ship shipped shipping shipment livraison liefer fahuo 发货 交货 dispatch sent',
  received: 'received receive receipt recv received reception recu erhalten arrival arrived shouhuo 收货 入库',
  invoiced: 'invoiced billed facture facturee abgerechnet kaipiao 开票 billing',
  qty: 'qty quantity quantities quant menge quantite qte shuliang 数量 amount num iquantity nnum',
  done: 'done finished completed produced complete stocked wancheng 完工 scrapped',
  price: 'price prix preis jiage danjia 单价 subprice priceunit pu unitprice cost',
  cost: 'cost cout kosten chengben 成本 costprice standardcost valuation pmp',
  amount: 'amount total totals sum montant betrag jine 金额 subtotal grandtotal mny ttc netamount totaldue lines',
  value: 'value wert valeur worth 价值 zhi',
  currency: 'currency devise waehrung curr bizhong 币种 multicurrency cur waers',
  created:
    'created create creation creat crea entered erstellt cree chuangjian zhidan 创建 制单 maker datec ersda erdat inserted',
  changed:
    'changed change modified modify modif modification updated update write aend geaendert xiugai 修改 tms aedat laeda',
  by: 'by user uid person auteur author von creator creatorid modifier modifierid maker operator createur',
  creator:
    'creator creatorid createdby author auteur maker billmaker createperson cmaker ernam createur billerid entrant',
  changer: 'modifier modifierid updatedby changedby modifyperson aenam lastmodifiedby',
  approved:
    'approved approve approval approver valid validated validation verify verifier confirmed confirm audit audited genehmigt shenhe 审核 checker valide',
  tax: 'tax vat tva ust ustid steuer siren siret taxid vatid shuihao 税号 uscc gst registration regcode stcd stceg intra fiscal',
  duns: 'duns dunsnumber',
  country: 'country countries land pays guojia 国家 countryregion nation',
  region: 'region state province departement bundesland sheng 省 stateprovince county departements',
  city: 'city town ville stadt ort chengshi 城市 localite',
  street: 'street address address1 addressline addressline1 addr adresse strasse rue dizhi 地址 stras line1',
  postcode: 'postcode postal postalcode zip zipcode plz cp youbian 邮编 pstlz codepostal',
  phone: 'phone telephone tel telefon dianhua 电话 phonenumber telf',
  mobile: 'mobile handy cell cellphone portable shouji 手机',
  fax: 'fax telefax chuanzhen 传真',
  email: 'email mail courriel youxiang 邮箱 emailaddress smtp',
  web: 'url web website homepage site www',
  payment: 'payment pay paiement zahlung fukuan 付款 reglement zterm',
  term: 'term terms condition conditions cond tiaojian 条件 method deadline',
  credit: 'credit kredit outstanding xinyong 信用 socredit',
  limit: 'limit limite grenze edu 额度 line creditlimit',
  owner: 'owner responsible verantwortlich responsable fuzeren 负责人 keeper manager',
  salesperson:
    'salesperson salesrep salesman seller commercial vendeur verkaeufer yewuyuan 业务员 agent buyer purchaser planner einkaeufer rep assignee personincharge',
  parent: 'parent father uebergeordnet mere pere shangji 上级 parentid superior root',
  manager: 'manager supervisor boss chef reports reportsto vorgesetzter zhuguan 主管 head leader',
  component: 'component composant child idnrk fils part raw zijian 子件 componentid',
  uom: 'uom unit units unite einheit danwei 单位 meins measure unitmeasure uomid',
  type: 'type kind typ nature leixing 类型 category',
  class: 'category categ class group famille kategorie fenlei 分类 subcategory productgroup',
  spec: 'spec specification size model guige 规格 std standard dimension',
  gtin: 'gtin ean ean13 barcode upc tiaoma 条码 codebarre',
  login: 'login username logon uname bname denglu 登录 loginname userid account loginid',
  password: 'password pass pwd passwort crypted mima 密码 hash salt',
  seen: 'login logon seen lastlogin activity access connexion visit',
  start: 'start begin begins debut anfang from kaishi 开始 beginn begda',
  end: 'end ends expire expiry expires expiration fin ende to jieshu 结束 until termination dismissal leaving left terminated resigned endda departure',
  finish: 'finish finished end completion fertig jiehsu target deadline scheduledend',
  admin: 'admin superuser administrator superadmin isadmin guanliyuan 管理员 super',
  flag: 'is has flag can ist est shifou 是否',
  posting:
    'posting post booking effective comptable buchung guozhang 过账 accounting movement dateacct book entry actual',
  direction: 'direction type movetype inout isso sotrx sens',
  onhold: 'hold held onhold suspended',
  rank: 'rank count',
  trx: 'trx transaction',
  stocked: 'stocked storable stockable managed',
  filler: 'default current own my the of for main standardised',
  bank: 'bank iban rib banque konto yinhang 银行',
  // Words that make a table a satellite of another
  satellite:
    'rel link lnk map mapping lang language translation translations trl tr l log logs audit history hist archive archived bak backup tmp temp temporary wizard type types category categories categ config configuration setting settings param parameter parameters template templates tax taxes price prices pricelist image images photo photos tag tags attribute attributes attr extrafields extra field fields option options report reports stat stats statistic address addresses bank note notes comment comments attachment document documents file files contact contacts contactmechanism account accounts rule rules policy routing import staging queue cache session sessions token tokens sequence param schema version versions demand request requests quotation review reviews reason reasons territory geo charge payment payments schedule plan planned forecast cost costs acct accounting alert info substitute replenish variant variants value values subscription device preference preferences favorite landed supplierinfo tracking mail message messages menu window process form column table tab element workflow scrap cause proposal phase costing model customization personalization',
} as const;

/** A meaning a word may have. */
export type Concept = keyof typeof WORDS;

const CONCEPTS_OF = new Map<string, Concept[]>();
for (const [concept, words] of Object.entries(WORDS) as [Concept, string][]) {
  for (const word of words.split(' ')) {
    const known = CONCEPTS_OF.get(word);
    if (known === undefined) CONCEPTS_OF.set(word, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  }
}

const NONE: readonly Concept[] = [];

/** The meanings of a lower-case word, singular or plural; empty where it is not known. */
export function conceptsOf(word: string): readonly Concept[] {
  const exact = CONCEPTS_OF.get(word);
  if (exact !== undefined) return exact;
  for (const singular of singulars(word)) {
    const found = CONCEPTS_OF.get(singular);
    if (found !== undefined) return found;
  }
  return NONE;
}

function singulars(word: string): string[] {
  if (word.length < 4) return [];
  return [
    ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('s') || word.endsWith('n') || word.endsWith('e') ? [word.slice(0, -1)] : []),
    ...(word.endsWith('en') ? [word.slice(0, -2)] : []),
  ];
}

/** True for a word of the vocabulary itself, without plural rules: what a run-together name may be cut into. */
export function isWord(word: string): boolean {
  return CONCEPTS_OF.has(word);
}
