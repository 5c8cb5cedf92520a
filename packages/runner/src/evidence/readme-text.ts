/** README.txt of exported evidence: what every file is, in both languages, for somebody who does not know the product. */
export const EVIDENCE_README = `EVIDENCE OF ERP-AUDIT
=====================

What was checked in an ERP, with which rules and which SQL, on which records, and what came of it.
A rule without findings is evidence too: its result in manifest.json shows that it ran and over how many records.

manifest.json      What was asked for; the runs with start, end and as-of day; the database and the login they read with,
                   how it was read (snapshot, replica, or uncommitted data confirmed by a second read) and by whose permission;
                   every rule's result: records in scope (by department and company), records that could not be judged,
                   findings; hashes of rule, mapping and statements; the end of the log of decisions at the export.
definitions/       One file for each rule on each kind of record: the rule with all its parameters, its severity and
                   department, and the SQL expressions that map the ERP. The file's name is the hash of its content.
rules/             The rules' own files, as they were read.
statements/        The SQL as it was executed. The first line has the values that were bound, as JSON, in the order of
                   the marks $1, $2, ... The file's name is the hash of [text, values] as JSON.
findings.jsonl     One line a finding. "state" and "department" are those at the end of the last run, from the history;
                   "now" has today's; all other fields are as they were at the export. "history" is what happened by then.
sample.jsonl       Where a sample was asked for: those findings whose SHA-256 of "<seed>:<id>" is smallest, so that
                   anybody can draw the same sample from findings.jsonl again. The seed is in manifest.json.
decisions.jsonl    Entries of the log of decisions about these runs, rules, exceptions and files. Each has its number,
                   its hash and the hash of the entry before it.
waivers.jsonl      Exceptions for findings of these rules, with who asked and who approved.
transfers.jsonl    Proposals that another department acts on one of the findings.
answers.jsonl      What departments answered to the findings, with the hash of the file it came in.
SHA256SUMS         Sums of all other files: sha256sum -c SHA256SUMS

Values that name people are masked; the masked form is all that is kept. Check the folder against the store it came
from with: erp-audit evidence verify <folder>


ERP-AUDIT 审计证据
==================

本目录说明：对 ERP 检查了什么、用了哪些规则和 SQL、检查了哪些记录、结果如何。
没有发现问题的规则同样是证据：manifest.json 中的结果表明该规则确已执行，以及检查了多少条记录。

manifest.json      所请求的范围；各次运行的开始、结束时间和截止日；所读取的数据库和登录账号，
                   读取方式（快照、只读副本，或经二次读取确认的未提交读）及许可依据；
                   每条规则的结果：范围内的记录数（按部门和公司）、无法判断的记录数、问题数；
                   规则、映射和语句的哈希；导出时决策日志的末尾。
definitions/       每条规则、每种记录一个文件：规则及其全部参数、严重程度、责任部门，以及映射 ERP 的 SQL 表达式。
                   文件名即内容的哈希。
rules/             规则文件原文。
statements/        实际执行的 SQL。首行是绑定的值（JSON），依次对应 $1、$2……文件名是 [文本、值] 的 JSON 的哈希。
findings.jsonl     每行一个问题。"state" 和 "department" 是最后一次运行结束时的状态和部门，取自历史；
                   "now" 是当前的；其余字段为导出时的值。"history" 是截至当时发生的事件。
sample.jsonl       要求抽样时：取 "<种子>:<id>" 的 SHA-256 最小的若干问题，任何人都可由 findings.jsonl 重新抽出同一样本。
                   种子记录在 manifest.json 中。
decisions.jsonl    与这些运行、规则、豁免和文件有关的决策日志，每条含序号、自身哈希和前一条的哈希。
waivers.jsonl      这些规则的问题的豁免，含申请人和批准人。
transfers.jsonl    提议由其他部门处理其中某个问题的记录。
answers.jsonl      各部门对这些问题的答复，含所在文件的哈希。
SHA256SUMS         其余全部文件的校验和：sha256sum -c SHA256SUMS

涉及个人的值均已掩码，系统只保存掩码后的形式。与来源存储核对：erp-audit evidence verify <目录>
`;
